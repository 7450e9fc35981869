import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { prepareOnce } from '../../../main/database/prepare-once.ts'

let connection: SqliteDatabase.Database
beforeEach(() => {
  connection = new SqliteDatabase(':memory:')
  connection.exec('CREATE TABLE one (id INTEGER)')
})
afterEach(() => connection.close())

describe('statements', () => {
  test('are prepared once and run as often as they are asked for', () => {
    const { prepare } = prepareOnce(connection)
    const insert = prepare('INSERT INTO one VALUES (?)')
    expect(prepare('INSERT INTO one VALUES (?)')).toBe(insert)
    insert.run([1])
    insert.run([2])
    expect(prepare('SELECT id FROM one').all([])).toEqual([{ id: 1 }, { id: 2 }])
  })

  test('see a table that has changed since', () => {
    const { prepare } = prepareOnce(connection)
    expect(prepare('SELECT * FROM one').all([])).toEqual([])
    connection.exec('ALTER TABLE one ADD COLUMN name TEXT; INSERT INTO one VALUES (1, NULL)')
    expect(prepare('SELECT * FROM one').all([])).toEqual([{ id: 1, name: null }])
  })

  test('are given up when there are many, the longest unused first', () => {
    const { prepare } = prepareOnce(connection, 2)
    const [one, two] = ['SELECT 1', 'SELECT 2'].map((sql) => prepare(sql))
    expect(prepare('SELECT 1')).toBe(one)
    prepare('SELECT 3')
    expect(prepare('SELECT 1')).toBe(one)
    expect(prepare('SELECT 2')).not.toBe(two)
  })

  test('that fail leave no trace', () => {
    const { prepare } = prepareOnce(connection)
    expect(() => prepare('SELECT id FROM nowhere')).toThrow(/no such table/)
    expect(() => prepare('SELECT id FROM nowhere')).toThrow(/no such table/)
  })

  test('are closed with the connection', () => {
    prepareOnce(connection).close()
    expect(connection.open).toBe(false)
  })
})
