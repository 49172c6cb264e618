import type { FrameImages } from "../words.ts";

/** English pictures for any goods. */
export const frames: FrameImages = {
  show: [
    ["Close-up: {product}, alone in the frame. Dust drifts through the light, then everything holds still.", "Here it is. {brand}. Take a second and look."],
    ["{product} {place}, at first no more than an outline. Slowly the picture comes into focus.", "And then, suddenly, it’s simple. {brand}."],
    ["Detail after detail: a surface, an edge, a shadow. Then, filling the frame: {product}.", "Look closer. And closer still. {brand}."],
  ],
  screen: [
    ["A display lights up in the dark. On it, clear and large: {product}.", "Here it is. {brand}. Closer than you’d think."],
    ["Straight from above: a keyboard, a cup, a hand. The screen wakes up, and there it is: {product}.", "One look, and you know where you are. {brand}."],
  ],
  venue: [
    ["A street, a door, a sign that swings a little. Behind the glass, there’s light: {product}.", "Come a little closer. {brand}. The door’s open."],
    ["The door opens, and we walk in at eye level. First sounds, first faces: {product}.", "Step inside. {brand}. Take your time."],
  ],
  veil: [
    ["A dark table, something under a cloth. A hand takes hold of one corner and waits.", "Something’s waiting under there. Go on, guess."],
    ["Only a silhouette against a bright wall. The light creeps forward, a hand’s width at a time.", "Not yet. Almost. Keep looking."],
  ],
  dare: [
    ["{who} looks straight into the camera, rolls up both sleeves and sets a timer.", "We could talk about it. We’d rather show you."],
    ["An empty table, a chalk line, a stopwatch. Fingers count down: three, two, one.", "You don’t have to believe us. Just watch."],
  ],
  test: [
    ["One uncut take {place}: hands at work, and in the middle of the frame, {product}.", "No cuts and no tricks, just an ordinary day."],
    ["One table, two halves. On the left, the usual way. On the right, {product}.", "Same table, same minute. See for yourself."],
    ["{who} tries it for the first time. We only see the face: doubt, surprise, a small nod.", "Watch the face. It says more than we could."],
  ],
  wrong: [
    ["{who} {place}, doing what everyone does. The picture freezes, and on screen it says “{line}”.", "We’ve all been there: {raw}."],
    ["The same slip in fast motion, once, twice, three times. Freeze. On screen: “{line}”.", "Does that sound familiar? {raw}."],
  ],
  mend: [
    ["The picture runs backwards to the moment before. This time it goes differently. On screen: “{line}”.", "Let’s try that again. {line}."],
    ["The same place, the same hands, a calmer move. On screen: “{line}”.", "The fix is easier than you’d think. {line}."],
  ],
  myth: [
    ["People on the street, one after the other, say the same sentence into a microphone. On screen: “{line}”.", "You hear it everywhere: {raw}."],
    ["{who} shrugs and repeats what everybody says. On screen, in big type: “{line}”.", "So they say: {raw}. Is that true?"],
  ],
  truth: [
    ["A hand wipes the sentence off a pane of glass. Behind it, clear and bright: {product}. On screen: “{line}”.", "The truth is simpler. {line}."],
    ["Cut to real life: {place}, {product}, and no more talk. On screen: “{line}”.", "Now look at real life. {line}."],
  ],
  past: [
    ["The left half of a split screen: {place}, a grey and hurried day. The right half is still black. On screen: “{line}”.", "This is how it used to be: {raw}."],
    ["A photo in faded colours: {who} {place}. Below it, in handwriting: “{line}”.", "You know this picture: {raw}."],
  ],
  present: [
    ["The right half lights up: the same place, the same hour, and now {product}. On screen: “{line}”.", "And this is how it can be: {raw}."],
    ["The faded photo slides away. The same view in full colour, and in the middle of it, {product}. On screen: “{line}”.", "Same place, different feeling: {raw}."],
  ],
  fact: [
    ["Plain paper and large type: “{line}”. Beside the words, with one soft shadow: {product}.", "Here’s something worth knowing. {line}."],
    ["{product}, quite still for once. A line of type slides in: “{line}”.", "If you remember one thing, make it this. {line}."],
  ],
  crowd: [
    ["Faces in quick succession, each with a smile of its own: at home, on the bus, at work.", "You probably know someone who’d like this, too."],
    ["Four doors open, four people look out. From hand to hand it goes: {product}.", "That’s the thing with good things: they get passed on."],
  ],
  close: [
    ["{product} in a calm frame, and nothing else. Below, in clear type: “{line}”.", "{brand}. {line}."],
    ["The last picture holds still: {who} {place}. Then the words “{line}”.", "It’s your turn now. {brand}. {line}."],
    ["A plain ground in one warm colour, with room for the logo. In the middle: “{line}”.", "Ready when you are. {brand}. {line}."],
  ],
  open: [
    ["{who} {place}, before anyone else is up. A first, slow movement.", "It begins quietly, the way good days do."],
    ["A window, a breath, an ordinary Tuesday. {who} turns towards the light.", "It was a day like any other. Almost."],
  ],
  middle: [
    ["{who} stops, looks at nothing in particular, and has to smile.", "Nothing much happened. And still, something did."],
    ["Small things in a row: a hand on a table, a door ajar and, at the edge of the picture, {product}.", "Later on, it’s the small things you remember."],
    ["Rain on the glass. Inside, {who}, in no hurry at all.", "For a while, the clock had nothing to say."],
  ],
  end: [
    ["{who} {place} again, calmer than this morning. At the edge of the frame: {product}.", "Some days stay with you. {brand}. {line}."],
    ["The lamp goes out and one small light remains. Then, in plain type: “{brand}”.", "And that’s the whole story. {brand}. {line}."],
  ],
};
