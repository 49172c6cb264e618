import type { Language } from "#lib/kernel/languages.ts";
import type { Voice } from "./port.ts";

/** What a voice says when it introduces itself: a greeting, then the rise and fall of an advertisement. */
const SENTENCES: Record<Language, (name: string) => string> = {
  en: (name) => `Hi, I'm ${name}. Good things deserve to be heard, so let me tell your story.`,
  fr: (name) => `Bonjour, je suis ${name}. Les bonnes choses méritent d'être entendues : laissez-moi raconter votre histoire.`,
  es: (name) => `Hola, soy ${name}. Las cosas buenas merecen ser escuchadas: deja que cuente tu historia.`,
  de: (name) => `Hallo, ich bin ${name}. Gute Dinge wollen gehört werden. Lassen Sie mich Ihre Geschichte erzählen.`,
  it: (name) => `Ciao, sono ${name}. Le cose belle meritano di essere ascoltate: lascia che racconti la tua storia.`,
  pt: (name) => `Olá, sou ${name}. Coisas boas merecem ser ouvidas: deixe-me contar a sua história.`,
  nl: (name) => `Hallo, ik ben ${name}. Goede dingen verdienen het om gehoord te worden. Laat mij uw verhaal vertellen.`,
  pl: (name) => `Cześć, tu ${name}. Dobre rzeczy zasługują na to, by je usłyszeć. Pozwól mi opowiedzieć twoją historię.`,
};

/** The sentence that a voice's sample clip speaks, in its own language. */
export function previewSentence(voice: Voice): string {
  return SENTENCES[voice.language](voice.name);
}
