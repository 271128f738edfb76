import type { Term } from '../terms.ts';

/** Posts that ask to be liked, shared or followed. Source: our own reading of social posts. Phrases as in phrases.ts. */
export const ENGAGEMENT_BAIT: readonly Term<'bait'>[] = [
  {
    kind: 'bait',
    note: 'Like, share, tag, comment, follow: for a prize, for an opinion, for luck.',
    degree: 2,
    say: `
      (like/share/follow/tag/comment/retweet/repost/subscribe/rt) (and/&/+/then) .. (like/share/follow/tag/comment/retweet/repost/subscribe)
      (like/share/follow/tag/comment/retweet/repost/subscribe/rt) .... (to win/to enter/to be entered/for a chance/for your chance/to be in the drawing/for a shot at/could win/you could win/and win/to qualify)
      (to win/to enter/for a chance to win/want to win/be entered to win/enter our drawing) .... (like/share/follow/tag/comment/retweet/repost)
      tag (a/your/two/three/2/3/five/5/10/some/one/every) .. (friend/bestie/buddy/buddies/teacher/parent/mom/dad/person/people/someone/classmate/family member/coach/teammate/sibling/spouse/partner/neighbor/grandparent/someone/alum/grad/senior/kid)+
      tag (someone/somebody/everyone/them/him/her/anyone/whoever) .. (who/that/below/in the comments)
      tag (someone/somebody)
      tag your (bestie/squad/crew/people/favorite/carpool)
      (like/share/retweet/repost/rt/double tap/heart) [this/it/this post] if (you/your/u/we/they/it)
      (like/share/retweet/repost/hit share/hit like/share this) .. if you (agree/love/think/want/are/believe/remember/can)
      share if
      like if
      rt if
      retweet if
      repost if
      double tap
      double-tap
      (smash/hit/mash/click/press/crush/punch/pound) (that/the/this) (like/heart/share/follow/subscribe/bell)
      (smash/hit/mash/crush/punch/pound) (that/the/this) button
      (click/press) (that/the/this) (like/heart/share/follow/subscribe/bell/red) button
      (click/press) that button
      smash the bell
      (comment/type/drop/put/leave/reply with) (amen/yes/no/done/go/me/win/a heart/an emoji/a 1/a 2/your favorite emoji/the word)
      (comment/type/drop/reply) .. (yes/amen/done/me/go) .. (if/in the comments/below/to)
      (comment/reply) the word
      drop (a/an/your) .. (below/in the comments/emoji/if/heart/for)
      drop .. in the comments
      (comment/emoji) (below/down below) (to/if/and/with/for/your)
      (comment/comments) (below/now) .. (to win/for a chance/to enter/to be entered)
      first (#/ten/five/three/person/people/family) .. to (comment/share/like/reply/retweet/tag)
      (help us/let's/can we/we want to/trying to) .. (hit/reach/get to/get/break/crack/pass) .. (follower+/likes/shares/subscriber+/retweets/comments/views)
      (# likes/# shares/# retweets/# comments/# followers/# reposts) .. (and/we'll/we will/by/to/for/before/gets/=/equals)
      (when/if/once/until) (this post/this/we) (gets/get/reaches/reach/hits/hit) .. (likes/shares/comments/followers/retweets/reactions)
      (follow/like) our page .. (to/and/for) (win/enter/a chance/be entered)
      follow us (and/to win/for a chance)
      (share/repost/copy/copy and paste) (this/to your) .. (or/story or/status) .. (bad luck/seven years/years of/else)
      (repost/share) this (to your story/on your story/on your timeline/or)
      (repost/reshare) (this/to/or)
      copy and paste this
      tag us .... (win/prize/drawing/entered)
      (only/just) # (percent/%) .. will (share/repost/like)
      (bet/i bet/betting) you (won't/can't) (share/repost/like)
      (won't/don't) scroll (past/by)
      don't scroll
      (keep scrolling) if
      (mom/moms/parents/people/fans/families) .. will (share/repost) this
      will you share this
      share this .... (are you one/99%/97%/most people)
      share (this/to/our/this post) .. (so everyone/everywhere/with everyone/far and wide/to win/for luck)
      make this (go viral/viral)
      (go viral/viral post)
      let's make .. viral
      blow up (this/the comments)
      (like/heart) for .. (share/comment/love/laugh/wow) for
      (like/heart/thumbs up/love) (=/means/for) _ .. (comment/laugh/wow/share/sad)
      (vote with/react with/react) (a/an/your/emoji/emojis) .. (to vote/for/if/heart)
      (heart/like/thumbs up) (for/=) _ (laugh/wow/care/share) 
      (subscribe) .. (and/,) .. (bell/like/comment/notification+)
      (like-gate/follow train)
      follow for follow
      f4f
      l4l
      (dale/denle/deja/dejen) .. (like/me gusta)
      (comparte/compartan/comparta) .. (si/para ganar/y)
      etiqueta a
      etiqueten a
      comenta .. (para/y)
      siguenos y
      la wadaag
      abaalmarin*
      (most/best/top/funniest/winning) .. (liked/likes/shared/shares/comment/reply/answer/caption) .. (wins/win/gets/pinned/prize/winner)
      (every/each/one/1) (like/share/comment/tag/retweet/follow/repost/reshare) .. (gets/is/equals/counts/earns/=/one/1/two/entry/entries/feeds)
      (1/one) (like/share/retweet) (=/equals) (1/one)
      (like/share/comment/retweet/repost)+ .. (entry/entries)
      unlimited shares
      (can't/won't/cannot) (get/reach/hit) .. (likes/shares/retweets/comments/hearts)
      # (likes/hearts/retweets/shares/reposts)
      (beat/beats) .. in (likes/shares/followers/comments)
      (rt/retweet) for
      (like/likes) for .. (rt/retweet/share/comment/love)
      subscribe (for/to win/and)
      first (#/ten/five/twenty) (commenters/followers/to)
      first # only
      commenters
      gets pinned
      best one (wins/gets)
      tell us you're
      without telling (us/me)
      (thumbs up/heart/laugh face/wow face) for
      (angry face/sad face/love face) for
      (vote/votes/voting) with (a/your) (like/heart/emoji/reaction+/comment)
      (vote/weigh in) in the (reactions/comments)
      get your friends to (vote/like/share/follow/comment)
      mention (someone/somebody/a friend/your)
      tag them
      @ your .... (below/buddy/bestie/friend)
      hit (follow/like/share/subscribe)
      smash (follow/like/subscribe/that)
      (send/share/forward) (this/it) to (five/ten/three/5/10/3/every) .. (parents/friends/people/families)
      (turn on/tap/switch on) .. notifications
      notifications (on/so)
      say (hi/hello/hey) (below/in the comments)
      let's see how far
      see how far (this/our/we)
      comment with
      (share/send/forward) this .. with (ten/five/#/every) .. (parents/friends/people/families)
      tag the .. (teacher/friend/coach/person/student/parent/kid/player/classmate)
      like this (video/post/reel/pic) (for/if/to)
      for (a part/part) 2
      comment (your/you/who/which/what) .. (below/and/year/name/favorite/class/team/to/for/graduation/emoji)
      tag your _
      (fans/@team/people/parents/moms/everyone) .. (will/should/must) (comment/share/repost)
      retweet (to/this/and/if/for)
      ^ retweet
      get us to #
      drop your .. (below/in the comments/emoji/favorite)
      pass this on
      break the internet
      (invite/get/bring) .. friends to (like/follow)
      ^ share .
      share share
      (like/follow) our page
      (shout you out/give you a shout out/shout-out) .. (comment/if)
      comment .... shout
      write .... in the comments
      @ your .. (loudest/best/funniest/favorite)
      (reply/respond) with (a/an/your) (emoji/heart/gif)
      reshare
      repost
      (share/repost) (share/repost)
      (followers/subscribers/likes) (away/to go/short)
      # followers
      screenshot (this/and/your)
      post it to your story
      add (this/it) to your story
      (who's/who is) (with us/in) .... (comment/like)
      ratio (this/them)
      prove it in the comments
      (sound off/chime in) (below/in the comments)
      finish (the/this) sentence .... (comment/below/win/wins)
      caption this
      wrong answers only
      (most likes/most shares/most comments)
      (follow/like) (train/spree)
      comenta (y/para/si)
      (tell/show/let/answer/vote/guess/name/say/give/share/who/which/what/can i get/can we get/post/your/see you) .... in the (comments/comment section/replies)
      (comment/comments/reply/replies/answer/answers) .. (by noon/below/by midnight/by friday/when you/to play/before)
      how many (likes/shares/followers/comments/retweets) can
      (we'll wait/sound off/stitch this/duet this)
      (closest/best/funniest/first) (answer/guess/reply/caption/comment) (gets/wins/win/is)
      (help/get) (this/our) (video/post/reel/page) .. (reach/hit/get to)
      (ask/tell/get) your (friends/family/followers/mom) to (follow/like/share/subscribe)
      emoji only
      scroll past
      tell us (below/down below)
      (are you) (team/a) .... (below/comment+)
      like for (part/more/_) (two/2/three/3/if)
      mention a (teacher/friend/coach/classmate/parent)
      fill in the blank
      guess .... (comment/reply/win/prize/gets)
      (reply/respond/answer) (with/here/down below/below)
      (emoji/heart/gif/wave) .. if (you/your)
      if you (don't/do not/won't) (share/like/comment/repost/follow)
      (give/hit) (this/us/it/our) .. (thumbs up/like/heart/follow/share) (if/and/for/to/.)
      save this (post/reel/video) and
      (send/share/forward) (this/it) (to/with) (a friend/someone who/your bestie/somebody/the person/your group chat/every)
      # more (follower+/likes/shares/fans/subscriber+/comments/views)
      (more/new) (followers/subscribers/likes) (to/than/before/and/by)
      (extra/bonus/more) (entry/entries) .... (share/tag/follow/like/story/comment)
      (share/tag/follow/like/story/comment) .... (extra/bonus) (entry/entries)
      who's with (us/me)
      who is with us
      can i get (a/an) (amen/yes/heart/like/share/hell)
      (poll/quiz) .... (below/comment+/reply)
      (agree or disagree/yay or nay/unpopular opinion/change my mind/am i right)
      (make/get/let's get) (this/us/it/our _) (trend/trending/famous)
      (post/share/upload) .. (photo/selfie/pic/picture/video) .... (to win/for a chance/to enter/to be entered/most likes)
      (dm/message) us .. (to win/to enter/for a chance)
      (winner/winners) .. (picked/drawn/chosen) from .. (comments/likes/shares/followers)
      (we'll/we will) .. (pick/draw/choose) .. (comment/commenter/share/follower/like)+
      (everyone/anyone/whoever/those/families/fans) who (likes/shares/comments/tags/follows/retweets/reposts/like/share/comment/tag/follow/retweet/repost)
      (flood/fill/light up/blow up) (the/our/these/his/her/their) (comments/feed/timeline/inbox/mentions)
      (show/share) (us/some) .. (love/support) (with a/in the/by liking/by sharing/: like/by commenting)
      (liking/sharing/commenting on/reposting) (this/our) (post/page/video)
      (tap/press/hold) (the/that) (heart/like/thumbs up/follow)
      (your/a) (like/share/follow/comment/repost) (could/can/will/means/helps/counts/=)
      (show/prove) .. (you care/you love/your spirit/your love) .. (sharing/liking/share/like/comment/repost)
      (real/true) (@team/fans/parents/moms/friends) (share/like/comment/repost/retweet/will)
      (agree/love it/with us) [?] .. (share/like/hit/smash/comment/repost/retweet)
      (dinos/diganos/cuentanos/escribe/escriban/responde/respondan) .... (comentarios/abajo)
      (en los comentarios)
      (ponle/pon/ponga/pongan/den) .. (me gusta/like/corazon)
      (sigan/sigue/siganos/sigannos) .. (y/para)
      (etiqueta/etiqueten/menciona/mencionen) .. (amigo+/amiga+/alguien/companero+)
      comparte
      compartan (para/si/y)
      dale (like/me gusta)
      la wadaag si
      (like/share) garee*
    `,
    allow: `
      share and (care/tell/take turns)
      (we/they/kids/students/friends) like to share
      drop (a/an/your) .. (box/bin/coat/off/form+/donation+/ballot/note/can/book) 
      tag (along/day/sale/game/team)
      tag your (belongings/clothes/coats/coat/bags/bag/instruments/instrument/items/things/boots/lunch/stuff/gear)
      (link/links/details/form/schedule/information/flyer) .. in the (comments/comment section)
      (send/sending/submit/written/public/accepting/email) [your/any/written] (comment/comments) .. (by noon/by midnight/by friday/before)
    `,
    unless: `
      drop off
      tell us you're (coming/going/absent)
      share the (road/love/stage)
      hashtag
      price tag+
      name tag+
      bag tag+
      freeze tag
      flag tag
      laser tag
      public comment
      (students/kids/class/room #) .. (like/share/shared) (and/to) .. (share/take turns)
      show and share
    `,
  },
];
