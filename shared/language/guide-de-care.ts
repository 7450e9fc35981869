import type { GuideChapter } from './guide-text.ts'

/** The guide in German: the trail, the data folder, the keyboard, and help. */
export const guideDeCare: readonly GuideChapter[] = [
  {
    id: 'trail',
    title: 'Änderungsprotokoll',
    blocks: [
      {
        kind: 'text',
        text: '{/trail} (das Uhrzeichen oben rechts) zeigt jede Änderung: wer, wann, was. Suche und Auswahl der Person grenzen die Liste ein.',
      },
      {
        kind: 'text',
        text: '{action.undo} nimmt eine Änderung zurück, auch lange danach. Das Zurücknehmen ist selbst ein Eintrag und lässt sich wieder zurücknehmen; aus dem Protokoll verschwindet nie etwas. Hat jemand inzwischen an derselben Stelle weitergearbeitet, sagt das Programm es und verändert nichts: Dann erst die späteren Änderungen zurücknehmen.',
      },
    ],
  },
  {
    id: 'two-people',
    title: 'Zu zweit arbeiten',
    blocks: [
      {
        kind: 'text',
        text: 'Ein Datenordner gehört immer nur einem laufenden Wegweiser. Ein zweiter Start holt das offene Fenster nach vorn oder nennt, wer den Ordner benutzt.',
      },
      {
        kind: 'text',
        text: 'In zwei Fenstern desselben Wegweisers kann gleichzeitig gearbeitet werden. Haben beide dieselbe Stelle geändert, wird nichts überschrieben: Unter {conflict.title} stehen beide Fassungen nebeneinander; dort lässt sich wählen, welche gilt.',
      },
      {
        kind: 'note',
        text: 'Vor dem Arbeiten oben rechts den Namen wechseln, damit im Änderungsprotokoll der richtige steht.',
      },
    ],
  },
  {
    id: 'data-folder',
    title: 'Datenordner und Sicherung',
    blocks: [
      {
        kind: 'text',
        text: 'Alles liegt in einem Ordner auf diesem Rechner, unter Windows in %LOCALAPPDATA%\\Wegweiser. Im Programmfenster zeigt ihn das Menü {host.menu.file} mit {host.menu.show-folder}; mit {host.menu.open-folder} lässt sich ein anderer wählen. Es gibt keinen Speichern-Knopf: Jede Änderung ist sofort geschrieben.',
      },
      {
        kind: 'steps',
        items: [
          'Wegweiser schließen.',
          'Den ganzen Datenordner kopieren, etwa auf ein Netzlaufwerk oder einen USB-Stick.',
          'Zum Zurückholen die Kopie auf diesen Rechner legen und als Datenordner wählen.',
        ],
      },
      {
        kind: 'text',
        text: 'Gearbeitet wird immer auf einem Ordner dieses Rechners. Netzlaufwerke und abgeglichene Ordner (etwa OneDrive) lehnt Wegweiser ab, weil die Datenbank dort Schaden nehmen kann; als Ort für Kopien sind sie gut. Vor jeder Umstellung auf eine neue Programmversion legt Wegweiser selbst eine geprüfte Kopie in den Ordner „backups“.',
      },
    ],
  },
  {
    id: 'keyboard',
    title: 'Tastatur',
    blocks: [
      {
        kind: 'table',
        caption: 'In jeder Tabelle',
        head: ['Taste', 'Wirkung'],
        rows: [
          ['[[↑]] [[↓]] [[←]] [[→]]', 'von Zelle zu Zelle gehen'],
          ['[[Pos1]] [[Ende]]', 'Anfang und Ende der Zeile'],
          ['[[Strg + Pos1]] [[Strg + Ende]]', 'Anfang und Ende der Tabelle'],
          ['[[Bild ↑]] [[Bild ↓]]', 'seitenweise blättern'],
          ['[[Eingabe]]', 'Zeile öffnen; im Spaltenkopf sortieren'],
          ['[[F2]] oder [[Alt + ↓]]', 'im Spaltenkopf: filtern'],
          ['[[Esc]]', 'schließen, Tabelle verlassen'],
        ],
      },
      {
        kind: 'table',
        caption: 'Im Bewertungsbogen',
        head: ['Taste', 'Wirkung'],
        rows: [
          ['Zahl oder Wort tippen', 'Bewertung eintragen'],
          ['[[Eingabe]] oder [[Tab]]', 'übernehmen und weiter, nach unten oder nach rechts'],
          ['[[F2]]', 'Zelle bearbeiten'],
          ['[[Umschalt + F2]]', 'Begründung schreiben'],
          ['[[Entf]]', 'Zelle wieder offen lassen'],
          ['[[Umschalt]] + Pfeiltasten', 'Bereich auswählen'],
          ['[[Strg + C]] [[Strg + V]]', 'Bereich kopieren, Block aus Excel einfügen'],
          ['[[Strg + Z]] [[Strg + Y]]', 'eigene Eingaben zurücknehmen und wiederholen'],
          ['[[Esc]]', 'Eingabe verwerfen'],
        ],
      },
      {
        kind: 'text',
        text: 'Überall sonst: [[Tab]] geht zum nächsten Feld, {app.skip} (erste Tab-Stelle jeder Seite) überspringt die Navigation.',
      },
    ],
  },
  {
    id: 'privacy',
    title: 'Datenschutz',
    blocks: [
      {
        kind: 'list',
        items: [
          'Alles bleibt auf diesem Rechner. Wegweiser sendet nichts ins Netz und braucht keine Verbindung.',
          'Namen und Anschriften von Bürger*innen liegen getrennt von den Ideen, mit Zweck, Einwilligung und Löschfrist. In Ausgaben kommt ein Name nur mit Einwilligung.',
          'Wer aus dem Verzeichnis der Personen gelöscht wird, ist auf keiner Seite mehr zu sehen. Damit sich das zurücknehmen lässt, bewahrt das Änderungsprotokoll im Datenordner die Angaben auf; endgültig tilgen kann diese Version sie noch nicht.',
          'Angaben zu Personen in Ideentexten werden beim Einlesen gemeldet. Die Originaldatei enthält sie weiterhin.',
          'Der Datenordner ist nicht verschlüsselt. Er gehört auf einen Rechner, der durch Anmeldung und Verschlüsselung der Festplatte geschützt ist; das gilt auch für Kopien.',
          'Im Änderungsprotokoll steht der Name, den die arbeitende Person oben rechts einträgt.',
        ],
      },
    ],
  },
  {
    id: 'trouble',
    title: 'Wenn etwas schiefgeht',
    blocks: [
      {
        kind: 'table',
        caption: 'Was tun?',
        head: ['Was ist passiert?', 'Was hilft'],
        rows: [
          ['Etwas Falsches eingetragen oder eingelesen', '{action.undo} in der Meldung oder unter {/trail}.'],
          [
            'Eine Datei wird nicht eingelesen',
            'Die Meldung nennt den Grund. Meist hilft es, sie in Excel zu öffnen und als .xlsx ohne Kennwort neu zu speichern. Am Katalog wurde nichts verändert.',
          ],
          ['{conflict.title}', 'Beide Fassungen vergleichen und wählen. Überschrieben wurde nichts.'],
          [
            'Das Programm antwortet nicht',
            'Fenster schließen und neu starten. Was gespeichert war, ist noch da.',
          ],
          ['Der Datenordner wird schon benutzt', 'Das andere Fenster verwenden oder dort beenden.'],
          ['Die Daten stammen aus einer neueren Version', 'Wegweiser aktualisieren. Verändert wurde nichts.'],
          [
            'Die Datenbank ist beschädigt',
            'Den Datenordner zur Seite legen und mit der letzten eigenen Kopie oder einer Datei aus dem Ordner „backups“ weiterarbeiten.',
          ],
          [
            'Etwas Unerwartetes mit einer Nummer',
            'Die Nummer und den letzten Schritt aufschreiben und weitergeben. Verändert wurde nichts.',
          ],
        ],
      },
    ],
  },
  {
    id: 'later',
    title: 'Was diese Version noch nicht kann',
    blocks: [
      {
        kind: 'list',
        items: [
          'Fahrplan und Öffentlichkeit (Antworten an die Ideengeber*innen, öffentliche Liste) haben noch keine Seite.',
          'Ein Portfolio unter Geldgrenzen und Bedingungen zusammenstellen; prüfen, wie sicher eine Rangfolge ist.',
          'Vorlagen als PDF ausgeben.',
        ],
      },
    ],
  },
]
