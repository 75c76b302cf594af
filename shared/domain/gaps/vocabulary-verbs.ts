/**
 * Groups of verbs and of denials that the general rules combine (who, did not, did what, to whom), in the notation of
 * `phrases.ts`, parted by commas.
 */
export const verbLists = {
  denial: `
    not, never, nor, unable to, at no point, at no time, nowhere, neither, nobody, no-one, none of, none, nothing, cannot, *n't, didnt, wasnt, werent, hadnt,
    hasnt, without, failed to, fails to, failing to, failure to, omitted to, omits to, neglected to, forgot to,
    overlooked, rather than, instead of, no`,
  'come-verb': `
    attend*, come, came, comes, coming, go, went, gone, going, appear*, arrive*, arriving, show, showed, shown,
    turn up, turned up, turns up, make it, made it, making it, keep, kept, keeps, keeping, take up,
    took up, taken up, return for, returned for, returning for, return to have, honour*, materialise*, join*, get to, got to`,
  cancelled: `
    cancel*, canx*, postpone*, postponing, called off, calls off, call off, calling off, put off, puts off, putting
    off, turned down, turns down, turning down, defer, deferred, defers, stood down, fell through, falls through, fall through, put back, pulled out of,
    asked to move, abandoned, withdrawn, withdrew`,
  'tell-verb': `
    tell*, told, inform*, notif*, alert*, advise, advised, advises, update*, brief, briefed, warn*,
    consult, consulted, contact, contacted, contacts, speak to, spoke to, spoken to, speak with, spoke with,
    spoken with, say to, said to, say anything to, say anything about, say so to, ring, rang, telephone, telephoned, phone, phoned, let, write to, wrote to,
    written to, liaise with, liaised with, talk to, talked to, copy in, copied in,
    involve, involved`,
  'pass-verb': `
    pass, passed, passes, passing, share, shared, shares, sharing, communicat*, relay*, convey*, forward*, send*, sent, fed back, feed back, feed, fed, report, reported, reporting, escalat*,
    submit*, provid*, giv*, gave, handed, hand, handing, transfer*, bring*, brought,  mention*, rais*, flag*, copy, copied, reach*, supplied, supply, disclos*,
    dispatched, convey, transmit*, distributed, distribute, circulated, circulate, discuss, discussed, made
    known, make known, made available, put to, faxed, emailed, posted, cascade*, disseminate*, highlight*,
    exchange*, seen by, offered to, drawn to, draw, filter*, make its way, made its way, find its way, found its
    way, notified, issued, delivered, included, include, mentioned`,
  'record-verb': `
    record*, document*, log, logged, logs, note, noted, notes, noting, enter, entered, write, wrote, written,
    write up, file, filed, flag, flagged, minute, minuted, appear*, feature*, figure*, kept, keep, made, make,
    put, placed, added, add, captured, registered, mention*, refer to, referred to, reflected, evidenced, show, shown,
    code, coded, set down, chart, charted, uploaded, scanned, transferred to`,
  'case-record': `
    file, files, record, records, notes, chart, log, logs, system, systems, case notes, casenotes, chronolog*,
    database, register, diary, book, daybook, day book, paperwork, documentation, folder, writing, history,
    RiO, SystmOne, EMIS, computer, chart, summary, papers, account, report, entry, entries, IMR`,
  notice: `
    PPN*, MERLIN*, VPA, VPRF*, VIST, VAF, 101 form, 39-24, (cause for concern|concern|concerns|paediatric liaison|liaison|safeguarding|notification|referral|alert|child concern|child
    protection|domestic abuse|vulnerable (person*|adult*|child*)) (form*|notice*|notification*|alert*|slip*), liaison health visitor form*, discharge (letter*|summary|summaries|notification*),
    (step-down|onward|MARAC|MASH|early help|safeguarding) (referral*|notification*), (vulnerable adult|vulnerable child|adult protection|child protection|safeguarding|adult at risk) report*, movement-in form, transfer-in form`,
  refer: `
    refer, referred, refers, referring, make a referral, made a referral, making a referral, make any referral,
    made any referral, send a referral, sent a referral, complete a referral, completed a referral, submit a
    referral, submitted a referral, make referrals, raise a concern, raised a concern, raise an alert, raised an
    alert, seek a referral, sought a referral, a referral`,
} as const;
