type Idea = [title: string, text: string]

/** Twelve ideas, each told twice in different words; written down before the search was measured on them. */
export const toldTwice: [Idea, Idea][] = [
  [
    [
      'Zebrastreifen, die leuchten',
      'Wenn jemand die Straße überqueren will, geht Licht im Boden an, damit Autofahrer bremsen. Vor der Grundschule anfangen.',
    ],
    [
      'Leuchtender Fußgängerüberweg vor der Grundschule',
      'Lichter im Boden gehen an, sobald ein Kind die Straße überqueren möchte. Autos bremsen früher.',
    ],
  ],
  [
    [
      'Repaircafé mit Terminbuchung',
      'Toaster, Lampen, Fahrräder: Ehrenamtliche reparieren, man bucht vorher einen Platz, damit niemand zwei Stunden wartet.',
    ],
    [
      'Reparaturtreff: Platz vorher buchen',
      'Kaputte Lampen und Toaster werden von Ehrenamtlichen repariert. Mit Buchung, damit man nicht lange wartet.',
    ],
  ],
  [
    [
      'Wartezeit im Bürgeramt auf dem Handy sehen',
      'Nummer ziehen, in den Park gehen und benachrichtigt werden, wenn man dran ist.',
    ],
    [
      'Digitale Wartenummer',
      'Man zieht im Bürgeramt eine Nummer, bekommt eine Nachricht aufs Handy und kann solange im Park sitzen.',
    ],
  ],
  [
    [
      'Regenwasser vom Dach zum Gießen sammeln',
      'Zisternen unter den Schulhöfen, das Wasser nutzt der Bauhof im Sommer für die Beete. Füllstand im Netz sichtbar.',
    ],
    [
      'Zisternen für die Beete',
      'Regenwasser von Schuldächern in Zisternen sammeln und im Sommer damit gießen. Der Bauhof sieht den Füllstand.',
    ],
  ],
  [
    [
      'Bushaltestellen mit Abfahrtsanzeige',
      'Eine Anzeige sagt, wann der nächste Bus wirklich kommt, auch wenn er Verspätung hat. Mit Vorlesefunktion für Blinde.',
    ],
    [
      'Echtzeit an der Haltestelle',
      'Wann kommt der Bus wirklich? Anzeige mit Verspätung an jeder Haltestelle, per Knopfdruck vorgelesen für Blinde.',
    ],
  ],
  [
    [
      'Nachhilfe von Großen für Kleine',
      'Oberstufenschüler geben jüngeren Kindern Nachhilfe per Video, die Stadt zahlt ein kleines Honorar.',
    ],
    [
      'Lernpaten aus der Oberstufe',
      'Ältere Schüler helfen jüngeren per Video bei den Hausaufgaben und bekommen dafür von der Stadt ein Honorar.',
    ],
  ],
  [
    [
      'Gemeinschaftsgarten auf dem Parkhausdach',
      'Das oberste Deck steht meist leer. Hochbeete für Nachbarn, mit Wasseranschluss und Bänken.',
    ],
    [
      'Dachgarten Parkhaus',
      'Oberstes Parkdeck wird nie voll: Hochbeete und Bänke für die Nachbarschaft, Wasser gibt es oben schon.',
    ],
  ],
  [
    [
      'Schlaglöcher melden per Foto',
      'Foto machen, Ort wird erkannt, das Bauamt antwortet, wann repariert wird.',
    ],
    [
      'Mängelmelder mit Rückmeldung',
      'Kaputte Straßen und Schlaglöcher fotografieren; Ort kommt automatisch mit, und man erfährt vom Bauamt, wann es repariert wird.',
    ],
  ],
  [
    [
      'Ehrenamt suchen und finden',
      'Vereine schreiben, wofür sie Helfer brauchen; wer zwei Stunden Zeit hat, sieht, was in der Nähe passt.',
    ],
    [
      'Börse für Freiwillige',
      'Wer Zeit hat, findet Vereine in der Nähe, die Helfer suchen, auch für zwei Stunden.',
    ],
  ],
  [
    [
      'Ladesäulen an Laternen',
      'Elektroautos nachts an umgebauten Straßenlaternen laden, ohne neue Kabel durch den Gehweg.',
    ],
    [
      'Laternenparken: nachts Strom tanken',
      'Wer keine Garage hat, lädt sein Elektroauto über Nacht an der Straßenlaterne.',
    ],
  ],
  [
    [
      'Hitzewarnung für Ältere',
      'An heißen Tagen rufen Freiwillige alleinlebende ältere Leute an und fragen, ob sie genug trinken.',
    ],
    [
      'Telefonkette bei Hitze',
      'Freiwillige rufen bei großer Hitze alleinlebende Senioren an, erinnern ans Trinken.',
    ],
  ],
  [
    [
      'Museum zum Mitnehmen',
      'Stadtgeschichte als Hörspaziergang auf dem Telefon, erzählt von Zeitzeugen, an zwölf Orten.',
    ],
    [
      'Zeitzeugen erzählen: Audioguide durch die Stadt',
      'Ein Hörspaziergang zur Stadtgeschichte an zwölf Orten, auf dem eigenen Telefon.',
    ],
  ],
]
/** Ideas that touch the same subjects and are each one of their own. */
export const toldOnce: Idea[] = [
  ['Blühstreifen am Radweg', 'Wildblumen statt Rasen entlang der Radwege, einmal im Jahr gemäht.'],
  ['Radweg am Bahndamm beleuchten', 'Abends ist es dort stockdunkel. Lampen mit Bewegungsmelder.'],
  ['Luftpumpen an Radwegen', 'Feste Pumpen und Werkzeug an drei Stellen der Radroute.'],
  ['Bus zum Krankenhaus am Sonntag', 'Sonntags fährt kein Bus zum Krankenhaus, Besucher brauchen ein Taxi.'],
  ['Schulbus pünktlich', 'Der Schulbus kommt oft zu spät, Kinder stehen im Regen.'],
  ['Wickeltische in öffentlichen Toiletten', 'Auch in den Herrentoiletten, mit Unterlage und Eimer.'],
  ['Nette Toilette', 'Läden und Gaststätten öffnen ihre Toiletten für alle, Aufkleber an der Tür.'],
  ['Sitzungen des Rates im Netz übertragen', 'Live und zum Nachsehen, mit Untertiteln.'],
  ['Ratsvorlagen verständlich zusammenfassen', 'Eine halbe Seite in einfacher Sprache vor jeder Vorlage.'],
  ['Kinderstadtplan', 'Spielplätze, Eisdielen, sichere Wege, gezeichnet von Kindern.'],
  ['Spielplatz am Moorweg mit Sonnensegel', 'Die Rutsche wird im Sommer so heiß, dass niemand rutscht.'],
  ['Wasserspielplatz am Markt', 'Fontänen und ein kleiner Bach, im Sommer Treffpunkt für Kinder.'],
  ['Kostenloses WLAN in Bussen', 'Auf dem Weg zur Schule Aufgaben machen.'],
  ['WLAN auf dem Marktplatz', 'Ohne Anmeldung, damit Gäste sich zurechtfinden.'],
  ['Solarstrom für Mieter', 'Balkonanlagen gemeinsam bestellen, mit Beratung durch die Stadtwerke.'],
  ['Solarpflicht auf Parkplätzen', 'Dächer mit Modulen über großen Parkplätzen, darunter Schatten.'],
  ['Heizungstausch beraten', 'Die Stadtwerke rechnen vor, was eine Wärmepumpe kostet und spart.'],
  ['Impftermin online', 'Beim Gesundheitsamt anrufen dauert ewig, ein Termin im Netz wäre schneller.'],
  ['Hundewiese mit Zaun', 'Hunde frei laufen lassen, ohne dass Radfahrer sich ärgern.'],
  ['Hundekotbeutel an jeder Ecke', 'Spender auffüllen, Meldung, wenn sie leer sind.'],
  ['Sportgeräte im Park', 'Klimmzugstange und Barren, für alle offen, mit Anleitung per QR-Code.'],
  ['Freibad länger öffnen', 'An heißen Tagen bis 22 Uhr.'],
  ['Konzerte im Park', 'Einmal im Monat spielt eine Band aus der Stadt, Eintritt frei.'],
  ['Proberäume für Bands', 'Leere Keller der Schulen am Abend vermieten.'],
]
