import type { SampleSources } from '../../shared/overview/sample-sources.ts'
import type { SampleKeys } from './sample-keys.ts'
import type { SampleRows } from './sample-rows.ts'

/** Programme, bodies, meetings and inventory of the sample. */
export function buildProgrammeRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  const { name, city, vision, mission, principles, guidelines, fieldsOfAction, workingGroups } =
    sources.programme
  return {
    programme: [{ id: keys.newId(), name, city, vision, mission, principles: principles.join('\n') }],
    guideline: guidelines.map(({ key, title, text }, index) => ({
      id: keys.define(key),
      position: index + 1,
      title,
      text,
    })),
    fieldOfAction: fieldsOfAction.map(({ key, ...field }, index) => ({
      id: keys.define(key),
      position: index + 1,
      ...field,
    })),
    workingGroup: workingGroups.map(({ key, ...group }, index) => ({
      id: keys.define(key),
      position: index + 1,
      ...group,
    })),
    ...buildBodyRows(sources, keys),
    ...buildInventoryRows(sources, keys),
  }
}

function buildBodyRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  return {
    body: sources.bodies.bodies.map(({ key, usualWeekday: _weekday, ...body }, index) => ({
      id: keys.define(key),
      position: index + 1,
      ...body,
    })),
    politicalGroup: sources.bodies.politicalGroups.map(({ key, ...group }, index) => ({
      id: keys.define(key),
      position: index + 1,
      ...group,
    })),
    meeting: sources.meetings.map(({ key, body, ...meeting }) => ({
      id: keys.define(key),
      bodyId: keys.find(body),
      ...meeting,
    })),
  }
}

function buildInventoryRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  return {
    existingProject: sources.inventory.map(({ fieldsOfAction: _fields, ...project }) => ({
      id: keys.define(project.number),
      ...project,
    })),
    existingProjectField: sources.inventory.flatMap(({ number, fieldsOfAction }) =>
      fieldsOfAction.map((field) => ({
        id: keys.newId(),
        existingProjectId: keys.find(number),
        fieldOfActionId: keys.find(field),
      })),
    ),
  }
}
