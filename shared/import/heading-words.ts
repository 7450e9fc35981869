import type { IdeaField } from './idea-fields.ts'

/**
 * Words that facilitators and platforms write above a column, folded (ä → ae, ß → ss, lower case, no punctuation).
 * A word after "|" starts a group of lesser weight, given in front: some words mean several things, and the other
 * columns and the content decide.
 */
export const headingWords: Record<IdeaField, [weight: number, phrases: string][]> = {
  number: [
    [
      1,
      'nr, nummer, lfd nr, lfdnr, lfd, lfd nummer, laufende nummer, laufende nr, id, idee nr, ideen nr, ideennummer, beitrags id, beitragsnummer, vorschlag nr, vorschlagsnummer, projekt nr, projektnummer, kennung, kennziffer, no, number, nummer der idee, nr der idee, ifd nr, ideen id, ideeid, zeilennr, ticket, ticketnummer, aktenzeichen, referenz, nummerierung, kartennummer, zettelnummer, reference, ref, ref nr, vorgangsnummer, idea nr, beitrag nr, bezeichner, identifier',
    ],
    [
      0.8,
      'index, datensatz, key, pos, position, ziffer, ident, schluessel, zaehler, kuerzel, code, kennzeichen, karte, zettel, zeile, item, top, label',
    ],
  ],
  title: [
    [
      1,
      'titel, ideentitel, titel der idee, name der idee, bezeichnung der idee, ueberschrift, projekttitel, projektname, projektidee, kurztitel, arbeitstitel, ideenname, title, headline, name of idea, idea title, titel des vorschlags, name des projekts, titel des projekts, titel des beitrags, vorschlagstitel, name des vorschlags, name der massnahme, name des vorhabens, titel der massnahme, schlagzeile, kurzbezeichnung, massnahmentitel, idea name, name of the idea, titel name, wie heisst das projekt',
    ],
    [
      0.95,
      'idee, vorschlag, bezeichnung, idea, proposal, projektvorschlag, unsere idee, ihre idee, meine idee, ideen',
    ],
    [
      0.85,
      'motto, slogan, kurzfassung, kernidee, was, projekt, massnahme, betreff, subject, stichwort, stichworte, schlagwort, kurz gesagt, idee kurz, project, measure',
    ],
    [
      0.7,
      'anliegen, wunsch, beitrag, idee in einem satz, thema der idee, thema des vorschlags, was soll gemacht werden, was schlagen sie vor, was wuenschen sie sich, vorhaben, ansatz, what',
    ],
    [0.5, 'thema, name, topic'],
  ],
  description: [
    [
      1,
      'beschreibung, worum geht es, worum gehts, um was geht es, kurzbeschreibung, erlaeuterung, erlaeuterungen, erklaerung, beschreibung der idee, ideenbeschreibung, beitragstext, description, langtext, naehere beschreibung, kurze beschreibung, what is it about, was genau, was steckt dahinter, inhalt der idee, text der idee, projektbeschreibung, was ist die idee, idee im detail, kurz erklaert, mehr dazu, was ist gemeint, was ist geplant, notizen zur idee, konkretisierung, skizze, ideenskizze, was soll getan werden, what should happen, idee ausfuehrlich, ausfuehrlich, beschreibung nutzen, kommentar zur idee, idee in zwei saetzen, idee in drei saetzen, idee in wenigen saetzen, idee in wenigen worten, idee in kurzen worten, idee in eigenen worten, idee in stichworten',
    ],
    [
      0.9,
      'inhalt, text, details, naeheres, ausfuehrung, explanation, body, zusammenfassung, summary, volltext, erlaeuterungstext, wozu',
    ],
    [
      0.75,
      'was moechten sie erreichen, warum, begruendung, was soll passieren, hintergrund, so funktioniert es, ziel, ziele, why, weshalb, zweck',
    ],
    [
      0.6,
      'idee, vorschlag, anliegen, wie, loesung, problem, idea, proposal, wie soll das gehen, how, beitrag',
    ],
  ],
  fieldsOfAction: [
    [
      1,
      'handlungsfeld, handlungsfelder, handlungsfeld er, themenfeld, themenfelder, field of action, fields of action, aktionsfeld, handlungsbereich, themenbereich, themengebiet, smart city feld, smart city handlungsfeld, zuordnung handlungsfeld, hf',
    ],
    [
      0.9,
      'thema, themen, kategorie, kategorien, category, categories, topic, topics, themenschwerpunkt, schwerpunkt, schwerpunkte',
    ],
    [
      0.75,
      'bereich, bereiche, feld, felder, cluster, gebiet, sparte, zuordnung, sektor, saeule, dimension, kategorisierung, thematik, area, field, fields, ressort, theme',
    ],
    [0.5, 'rubrik, schlagworte, tags, labels, abschnitt, section'],
  ],
  submittedBy: [
    [
      1,
      'eingereicht von, ideengeber, ideengeberin, ideengeber in, ideengebende, ideengebende person, einreicher, einreicherin, einreichende, einreichende person, vorgeschlagen von, eingebracht von, eingebracht durch, eingereicht durch, verfasser, verfasserin, verfasser in, autor, autorin, autor in, author, submitted by, proposed by, von wem, idee von, wer hatte die idee, absender, urheber, name vorname, vorname name, vor und nachname, genannt von, creator, erstellt von, einbringer, einbringerin, ideentraeger, ideentraegerin, melder, melderin, initiator, initiatorin, eingegangen von, genannt durch, pate, patin, wer schlaegt vor, eingereicht, created by, added by, posted by, written by, erstellt durch, vorschlagende, vorschlagender, verantwortlich fuer idee',
    ],
    [
      0.85,
      'wer, name, namen, von, person, who, benutzer, nutzer, username, benutzername, beitragende, einsender, names',
    ],
    [0.6, 'teilnehmer, teilnehmerin, teilnehmende'],
    [0.55, 'gruppe, tisch, ansprechperson, ansprechpartner, ansprechpartnerin, quelle, team'],
  ],
  contact: [
    [
      1,
      'e mail, email, mail, mailadresse, e mail adresse, telefon, telefonnummer, tel, handy, kontakt, kontaktdaten, phone, contact, rueckfragen an, erreichbar unter, kontaktmoeglichkeit, erreichbarkeit, handynummer, rufnummer, mobil, mobilnummer',
    ],
  ],
  cost: [
    [
      1,
      'kosten, kostenschaetzung, geschaetzte kosten, kosten geschaetzt, kostenrahmen, gesamtkosten, einmalige kosten, kosten einmalig, investition, investitionen, investitionskosten, mittelbedarf, finanzbedarf, finanzierungsbedarf, was kostet es, was kostet das, cost, costs, estimated cost, estimated costs, cost estimate, anschaffungskosten, kosten ca, ca kosten, geldbedarf, projektkosten, finanzieller aufwand, kosten aufwand, einmalkosten, benoetigte mittel, budgetbedarf, kostenvolumen, projektvolumen, kostenpunkt, foerderbedarf, ausgaben, aufwand in euro, aufwand euro',
    ],
    [
      0.85,
      'budget, preis, betrag, price, summe in euro, kosten pro stueck, investment, finanzen, amount, mittel, invest, finanzierung, summe',
    ],
    [0.55, 'einmalig, euro, eur, anschaffung, aufwand in euro'],
  ],
  runningCost: [
    [
      1,
      'laufende kosten, betriebskosten, folgekosten, unterhaltskosten, jaehrliche kosten, kosten jaehrlich, kosten pro jahr, kosten p a, kosten im jahr, lfd kosten, running cost, running costs, annual cost, annual costs, yearly cost, yearly costs, unterhalt, betrieb und unterhalt, kosten laufend, kosten jahr, kosten jaehrl, kosten je jahr, unterhaltungskosten, unterhaltskosten, jaehrlicher aufwand, dauerhafte kosten, wiederkehrende kosten, eur jahr, euro jahr, teur jahr',
    ],
    [0.7, 'jaehrlich, laufend, pro jahr, p a, betrieb, annual'],
  ],
  date: [
    [
      1,
      'datum, eingang, eingang am, eingangsdatum, eingegangen am, eingegangen, eingereicht am, erstellt, erstellt am, erfasst am, erfasst, aufgenommen am, gemeldet am, abgegeben am, date, created, created at, created on, submitted on, submitted at, zeitpunkt, zeitstempel, timestamp, veroeffentlicht am, erstellungsdatum, einreichungsdatum, received, date received, published at, publication date, abgabe, fertigstellungszeit, completion time, absendedatum, datum abgeschickt, date submitted, submit date',
    ],
    [
      0.8,
      'wann, tag, vom, am, when, day, stand vom, termin, veroeffentlicht, published, startzeit, start time, start date',
    ],
  ],
  inScope: [
    [
      1,
      'smart city, smart city thema, smart city bezug, projekt relevant, projektrelevant, relevant, weiterverfolgen, weiter verfolgen, in scope, ja nein, geeignet, passt zum programm, passt zu smart city, zulaessig, weiter, uebernehmen, aufnehmen, beruecksichtigen, relevanz ja nein, in auswahl, keep, eligible, aufgenommen, wird verfolgt, weiterverfolgung, sc bezug, sc thema, smart city relevant, wird weiterverfolgt',
    ],
    [
      0.7,
      'passt, passend, weitergeben, vormerken, ausgewaehlt, auswahl, relevanz, umsetzbar, machbar, selected, digital',
    ],
  ],
  points: [
    [
      1,
      'punkte, klebepunkte, punktzahl, punkte gesamt, gesamtpunkte, gesamtpunktzahl, bewertungspunkte, anzahl punkte, stimmen je person, stimmen pro person, punkte je person, points, dots, summe punkte, punktestand, prioritaetspunkte, bepunktung, pkt, punktesumme, summe der punkte, punktevergabe, punkteanzahl',
    ],
    [0.75, 'score, wertung, prioritaet, prio, priorisierung, priority, gewichtung'],
  ],
  benefitPoints: [
    [
      1,
      'nutzenpunkte, punkte nutzen, bewertung nutzen, nutzen punkte, nutzenbewertung, benefit points, benefit score, nutzwert',
    ],
    [0.9, 'nutzen, benefit, mehrwert, wirkung, impact'],
  ],
  effortPoints: [
    [
      1,
      'aufwandspunkte, punkte aufwand, bewertung aufwand, aufwand punkte, aufwandsbewertung, effort points, effort score',
    ],
    [0.9, 'machbarkeit, aufwand, effort, umsetzungsaufwand, komplexitaet, complexity, schwierigkeit'],
  ],
  rating: [
    [
      1,
      'bewertung, rating, durchschnittliche bewertung, mittlere bewertung, bewertung gesamt, gesamtbewertung, durchschnittsbewertung, average rating, zustimmungsquote, zustimmung in prozent, bewertungsschnitt',
    ],
    [0.7, 'sterne, stars, durchschnitt, mittelwert, note, schnitt, beliebtheit, zustimmungswert'],
  ],
  votes: [
    [
      1,
      'stimmen gesamt, stimmen, anzahl stimmen, votes, total votes, stimmenzahl, gesamtstimmen, anzahl bewertungen, stimmen insgesamt, abgegebene stimmen, number of votes, abstimmungen, bewertungen, stimmanzahl, voting, abstimmung, stimmenanzahl, votum',
    ],
  ],
  upvotes: [
    [
      1,
      'zustimmung, zustimmungen, dafuer, ja stimmen, pro stimmen, upvotes, likes, daumen hoch, positive stimmen, gefaellt mir, votes for, in favour, positive votes, stimmen dafuer, votes up, up votes, thumbs up, unterstuetzungen, unterstuetzer, befuerwortungen, supports, endorsements, positive bewertungen, positive ratings',
    ],
    [0.8, 'pro, plus, for, positiv, herzen, yes votes, up'],
  ],
  downvotes: [
    [
      1,
      'ablehnung, ablehnungen, dagegen, nein stimmen, contra stimmen, kontra stimmen, downvotes, dislikes, daumen runter, negative stimmen, votes against, negative votes, gefaellt mir nicht, stimmen dagegen, votes down, down votes, thumbs down, gegenstimmen, widerspruch, negative bewertungen, negative ratings',
    ],
    [0.8, 'contra, kontra, minus, against, negativ, no votes, down'],
  ],
  comments: [
    [
      1,
      'kommentare, anzahl kommentare, kommentarzahl, comments, number of comments, anzahl der kommentare, kommentaranzahl, antworten',
    ],
  ],
  kindOfPost: [
    [
      1,
      'rubrik, art des beitrags, kategorie des beitrags, beitragsart, beitragstyp, art der idee, kind of post, post type, art',
    ],
    [0.8, 'typ, type, kind, format, beitragsform'],
  ],
  workshop: [
    [
      1,
      'workshop, workshops, ws, ideenwerkstatt, zukunftswerkstatt, workshop nr, werkstatt, aus workshop, herkunft',
    ],
    [
      0.75,
      'quelle, station, veranstaltung, session, event, runde, termin, dialogveranstaltung, buergerwerkstatt',
    ],
  ],
  votesWorkshop: [
    [1, 'stimmen im workshop, stimmen workshop, workshop stimmen, votes in workshop, workshop votes'],
  ],
  people: [
    [
      1,
      'personen, anzahl personen, teilnehmende, teilnehmer, anzahl teilnehmende, anzahl teilnehmer, participants, people, anwesende, tn, personenzahl, number of people, teilnehmerzahl, koepfe, anzahl tn',
    ],
  ],
  place: [
    [
      1,
      'ort, stadtteil, ortsteil, standort, place, location, district, wo, ort der idee, strasse, stadtgebiet, ort im stadtgebiet, umsetzungsort, koordinaten, verortung, raeumlicher bezug',
    ],
    [0.8, 'quartier, lage, bezirk, where, adresse'],
  ],
  benefit: [
    [
      1,
      'nutzen, wem nuetzt es, wem nutzt es, wem hilft es, wem hilft das, wem nuetzt das, wer profitiert, zielgruppe, zielgruppen, fuer wen, nutzen fuer, nutzen fuer wen, benefit, target group, who benefits, for whom, nutzen der idee, welchen nutzen hat die idee, nutzergruppe, wem hilft die idee, wem nuetzt die idee, wem nutzt die idee, beneficiaries',
    ],
    [0.85, 'mehrwert, vorteil, vorteile, wirkung, nutzende'],
  ],
  status: [
    [
      1,
      'status, bearbeitungsstand, bearbeitungsstatus, freigabe, moderation, moderationsstatus, sichtbarkeit, state',
    ],
    [0.8, 'stand, zustand, sichtbar, veroeffentlicht'],
  ],
  remark: [
    [
      1,
      'bemerkung, bemerkungen, anmerkung, anmerkungen, hinweis, hinweise, notiz, notizen, remark, remarks, kommentar, notes, sonstiges, comment, ergaenzung, ergaenzungen, zusatz, anm, bemerk, stellungnahme, feedback, bem',
    ],
    [0.7, 'rueckmeldung, note, frage, fragen, offene fragen, kommentare'],
  ],
  internal: [
    [
      1,
      'intern, nur intern, interne notiz, interner vermerk, interne bemerkung, interner kommentar, internal, internal note, vermerk',
    ],
  ],
}
