import { lines } from './listed.ts';

/** Hosts that make a long address short and hide it. Source: our own list of the services in common use, November 2026. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  lines(`
    adf.ly
    bit.do
    bit.ly
    bitly.com
    bl.ink
    buff.ly
    clck.ru
    cli.gs
    cutt.ly
    dlvr.it
    fb.me
    forms.gle
    goo.gl
    hubs.ly
    ift.tt
    is.gd
    j.mp
    linkd.in
    lnkd.in
    lnk.to
    mcaf.ee
    ow.ly
    owl.li
    po.st
    qr.ae
    qr.net
    qrco.de
    rb.gy
    rebrand.ly
    s.id
    short.gy
    short.io
    shorturl.at
    shorturl.com
    smarturl.it
    snip.ly
    spoo.me
    su.pr
    t.co
    t.ly
    tiny.cc
    tiny.one
    tinyurl.com
    tr.im
    trib.al
    u.to
    urlz.fr
    v.gd
    vu.fr
    wp.me
    x.gd
    zpr.io
  `),
);

/** Short hosts that belong to one well-known place: the name says what opens. */
export const OWN_SHORT_HOSTS: readonly string[] = ['maps.app.goo.gl', 'photos.app.goo.gl'];

/**
 * Words that point at a link without saying what it is; not in quotation marks, where they are spoken of. On folded text.
 */
export const CLICK_HERE =
  /(?<![\p{L}\p{N}"'-])(?<!(?:don't|never|not|no) )(?:(?:please |just |simply )?(?:click|tap|press)(?:ing)? (?:right )?(?:here|this link)|(?:read|learn|see|find out|view|watch|register|sign up|apply|rsvp|enroll|donate|vote)(?: more| it| now)? here(?=:? {0,2}(?:\n|https?:|www\.|[a-z0-9-]{2,40}\.[a-z]{2,6}\/|$))|(?:more )?(?:info|information|details) here(?=:? {0,2}(?:\n|https?:|www\.|$))|(?:haga|haz|hagan|de|da) cli(?:c|ck) (?:aqui|en este enlace|en el enlace)|(?:presione|oprima|pulse|pinche) aqui|halkan (?:guji|riix))(?![\p{L}\p{N}"'])/gu;
