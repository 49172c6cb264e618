import type { CategoryLines } from "../lines.ts";

/** English copy. */
export const life = {
  education: {
    headlines: [
      "Learn it for real", "Curious? Good start.", "Your next skill starts small", "A little smarter by Friday",
      "From zero to I can", "Keep asking", "You can learn this", "The first lesson is the hardest", "Make your brain happy",
      "One good teacher changes it",
    ],
    subheadlines: [
      "Short lessons that leave something behind.", "For late starters and quick minds.", "Learn at your pace, not theirs.",
      "For questions you never dared to ask.",
    ],
    hooks: [
      "What did you always want to learn?", "Ten minutes from now, you’ll know.", "What if it were easy to learn?",
      "Remember being curious?",
    ],
    problems: ["Page one. For the third time.", "You studied. It didn’t stick.", "Everyone else seems to know."],
    mistakes: [["cramming the night before", "A little every day."], ["waiting to feel ready", "Start, then get ready."]],
    myths: [["it’s too late to start", "It’s exactly on time."], ["you need a talent for it", "You need a good start."]],
    changes: [["I wish I could", "I just did"], ["nodding along", "joining in"]],
    turns: ["Begin with one small lesson.", "Learn it by doing.", "Ask. Then you know too."],
    benefits: [
      "It finally clicks.", "Progress you can say out loud.", "You’ll surprise yourself.", "A little braver every week.",
    ],
    proofs: ["Try the first question.", "Look, you know this already.", "See one lesson."],
    reveals: ["Your new favourite subject.", "Here’s where you begin."],
    actions: ["Start lesson one.", "Save your seat.", "Learn your first bit.", "Start this week."],
    echoes: ["One small lesson", "From zero to I can", "Curious again", "A good start"],
  },
  books_stationery: {
    headlines: [
      "Turn the page", "One more chapter", "Write it down", "Paper remembers", "Get lost on purpose", "A quiet hour, bound",
      "The good kind of late night", "Ink, paper, peace", "Start with a blank page", "A story for tonight",
    ],
    subheadlines: [
      "For window seats and late lamps.", "Some thoughts need ink.", "For readers, writers and list makers.",
      "Best enjoyed with the phone away.",
    ],
    hooks: [
      "What’s on your bedside table?", "The first line already has you.", "Just one more page?",
      "What would you write first?",
    ],
    problems: ["Forty notes, all on your phone.", "You meant to read more this year.", "The evening went to the feed."],
    mistakes: [["saving it for holidays", "Ten pages tonight."], ["waiting for the perfect idea", "Write the first line."]],
    myths: [["nobody reads any more", "You’re reading this."], ["paper is old-fashioned", "Paper never needs charging."]],
    changes: [["one more scroll", "one more chapter"], ["thoughts all over", "thoughts on paper"]],
    turns: ["Write it down once.", "Put the phone in the drawer.", "Give it to a page."],
    benefits: ["An hour that belongs to you.", "Thoughts look better on paper.", "The day gets quieter.", "Something to keep."],
    proofs: ["Open it anywhere.", "Feel the page.", "Read the first line."],
    reveals: ["Your next late night.", "Here’s your quiet hour."],
    actions: ["Open the first page.", "Pick your next one.", "Take it home.", "Begin page one."],
    echoes: ["One more chapter", "A quiet hour", "The first page", "Late lamps"],
  },
  kids_baby: {
    headlines: [
      "Small hands, big day", "Made for little people", "Childhood, at full speed", "Giggles included", "Let them be little",
      "Big love, small size", "For the tiny boss", "Made for mess and cuddles", "Their first favourite", "Bedtime, but nicer",
    ],
    subheadlines: [
      "For first steps, sticky fingers and bedtime.", "Tested daily by people under one metre.",
      "For tired parents and wide-awake children.", "The small things that make big days.",
    ],
    hooks: ["What made them laugh today?", "Five in the morning. Hello, you.", "Hear that giggle?", "Who’s awake already?"],
    problems: ["The toy was fun for nine minutes.", "Packing the bag takes an hour.", "Dinner time. Negotiations open."],
    mistakes: [["more toys", "Fewer, better ones."], ["doing it all perfectly", "Good enough, with a hug."]],
    myths: [["tidy homes with kids exist", "Happy ones do."], ["babies need a lot of stuff", "They need you, and little else."]],
    changes: [["tears at bedtime", "one more story"], ["are we there yet", "already asleep"]],
    turns: ["Follow what they love.", "Take only the good things.", "Make it their game."],
    benefits: [
      "Happy there. Calm here.", "One thing less to think about.", "They’ll ask for it again.", "Five minutes for you, too.",
    ],
    proofs: ["Watch that face.", "Look at those hands.", "See them go."],
    reveals: ["Their new favourite thing.", "Meet their new best friend."],
    actions: ["Make their day.", "Find their favourite.", "Choose their first.", "Bring home a smile."],
    echoes: ["Happy little hands", "Giggles and naps", "Big love", "One more story"],
  },
  pets: {
    headlines: [
      "They’d choose this", "Family comes in all shapes", "For the one who waits at home", "Small friend, big love",
      "Spoiled? No. Loved.", "Their happy place", "Tail says yes", "Made for muddy paws and sofa naps",
      "Best friend, well kept", "Love, four legs",
    ],
    subheadlines: [
      "They can’t say thank you. They’ll show you.", "For everyone who came home to a look.",
      "For walks, naps and everything they beg for.", "Because they’d do the same for you.",
    ],
    hooks: ["Who’s waiting at home?", "That look. You know the one.", "Hear the tail?", "Who ate the last one?"],
    problems: ["That look. It means no.", "You’d ask them, if you could.", "Bored by noon. Shoes in danger."],
    mistakes: [
      ["guessing what they like", "Watch what they leave."], ["buying what looks cute to you", "Choose what they love."],
    ],
    myths: [["they eat anything", "They just can’t complain."], ["they’re happy with anything", "They have taste, too."]],
    changes: [["a turned-up nose", "pure contentment"], ["sulking under the table", "dancing in the hall"]],
    turns: ["Offer something better.", "Watch. They’ll tell you.", "Give them something good."],
    benefits: [
      "You’ll see it in their eyes.", "Happy there. Happy here.", "They’ll come running.", "One happy friend at your feet.",
    ],
    proofs: ["Watch that face.", "Look at those ears.", "See who’s first."],
    reveals: ["Meet the new favourite.", "Here’s what they asked for."],
    actions: ["Spoil them a little.", "Ask your best friend.", "Make them happy.", "Let them choose."],
    echoes: ["Happy tails", "Best friends", "One happy look", "Loved, daily"],
  },
  events: {
    headlines: [
      "Be there", "Save the date, lose the schedule", "Tonight will be a story", "Doors open. So does the night.",
      "Come as you are", "You had to be there", "Your night starts here", "Say yes, find shoes later",
      "Come early, stay late", "The one people will mention",
    ],
    subheadlines: [
      "Bring a friend. Stay late.", "One night, told for years.", "Good people in one place, for once.",
      "Some evenings deserve a ticket.",
    ],
    hooks: ["What are you doing that night?", "Hear the crowd already?", "Who are you bringing?", "Free that evening?"],
    problems: ["Another night on the sofa.", "You saw the photos. You weren’t in them.", "Busy all year. Met nobody."],
    mistakes: [["deciding at the last minute", "Put it in the calendar."], ["waiting for the others", "Go. They’ll follow."]],
    myths: [["the best nights are spontaneous", "Somebody planned this one."], ["you need to know people", "You will, by ten."]],
    changes: [["watching the stories", "being in them"], ["maybe next time", "this time"]],
    turns: ["Say yes, for once.", "Be there this time.", "Come and meet someone."],
    benefits: [
      "Good music, better company.", "Stories for Monday morning.", "You’ll hum it on Monday.", "New faces, good stories.",
    ],
    proofs: ["Here’s what it felt like.", "Listen to that room.", "Look who’s coming."],
    reveals: ["The night is on.", "Here’s your evening."],
    actions: ["Save your place.", "Bring a friend.", "Put it in your calendar.", "Come along."],
    echoes: ["Good people", "Come early, stay late", "One night", "See you there"],
  },
  services: {
    headlines: [
      "Consider it done", "One call, off your list", "Leave it with us", "Your problem, our Tuesday", "Good hands, on time",
      "Less to think about", "You rest. We work.", "Someone good is on it", "Done, and done well",
      "The call you’ll be glad you made",
    ],
    subheadlines: [
      "Someone who picks up, turns up and tidies up.", "You get on with your day.", "Clear answers before any work begins.",
      "For the things you shouldn’t have to do.",
    ],
    hooks: [
      "What’s been on your list since spring?", "Who could you ask?", "What would you hand over first?", "Still on the list?",
    ],
    problems: ["Three calls, no answer.", "You’ll do it next weekend. Again.", "It’s getting bigger, isn’t it?"],
    mistakes: [["doing it yourself at midnight", "Ask once. Relax."], ["waiting until it’s urgent", "Ask while it’s small."]],
    myths: [["good help is hard to find", "It’s one message away."], ["it has to be complicated", "Say it once. We listen."]],
    changes: [["on your list", "off your mind"], ["a drawer of open letters", "a clear desk"]],
    turns: ["Ask someone who replies.", "Hand it over.", "Have it looked at today."],
    benefits: [
      "It works, and you had lunch.", "Straight answers, clear plan.", "You’ll have your evening back.",
      "One contact, start to finish.",
    ],
    proofs: ["See the work up close.", "See how we work.", "Look at the result."],
    reveals: ["Help is here.", "Here’s who to ask."],
    actions: ["Ask us.", "Tell us what you need.", "Get in touch.", "Hand it over."],
    echoes: ["In good hands", "Off your list", "Handled with care", "One call"],
  },
  general: {
    headlines: [
      "Better, on purpose", "Made for real life", "Simple. On purpose.", "The good kind of different", "You’ll see why",
      "Worth a closer look", "A good idea, at last", "Try it once", "You’ll wonder how you managed",
      "Good things, plainly made",
    ],
    subheadlines: [
      "For people who notice the difference.", "A small change you’ll keep.", "Nothing to prove. Plenty to like.",
      "Made to be used, day after day.",
    ],
    hooks: ["Stop here a second.", "There’s a better way to do this.", "What if it were easier?", "Have you seen this?"],
    problems: ["It works. Sort of.", "You got used to it. That’s the trouble.", "Too many options. No answer."],
    mistakes: [["putting up with it", "Try it another way."], ["waiting for a sign", "Have a look today."]],
    myths: [["they’re all the same", "This one isn’t."], ["good things are complicated", "Good things explain themselves."]],
    changes: [["making do", "doing well"], ["it’ll do", "exactly right"]],
    turns: ["Try it like this.", "Ask for a little more.", "Choose one that fits."],
    benefits: [
      "Small change, better day.", "You’ll notice the difference.", "Fits into your day.", "Easy to like, easy to keep.",
    ],
    proofs: ["Take a closer look.", "Look a little closer.", "See it in use."],
    reveals: ["Here it is.", "Meet the better way."],
    actions: ["See for yourself.", "Make it yours.", "Have a look.", "Try it yourself."],
    echoes: ["Made for real days", "Worth a look", "Simply good", "A better way"],
  },
} satisfies CategoryLines;
