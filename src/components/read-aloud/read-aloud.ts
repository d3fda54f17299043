import { chooseVoice } from '../../read-aloud/choose-voice.ts';
import { splitSentences, type TextRun, type Utterance } from '../../read-aloud/split-sentences.ts';

/** Elements that are spoken apart from what stands around them. */
const blocks = 'p, li, dt, dd, h1, h2, h3, h4, td, th, figcaption, caption, summary, div, section';
/** What nobody wants to hear, or what is not text. */
const silent = 'read-aloud, nav, script, style, svg, button, [aria-hidden="true"], [data-unspoken]';
/** Name of the highlight. */
const highlight = 'spoken';
/** Here and not in a style sheet, because judges of HTML do not know this selector yet. */
const highlightStyle = `::highlight(${highlight}) {
  background: var(--color-notice);
  color: var(--color-text);
  text-decoration: underline var(--color-notice-edge) 0.15em;
}`;

interface Passage extends Utterance {
  readonly range: Range;
}

const getLang = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';

function collectBlocks(root: Element): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const collected: Text[][] = [];
  let block: Element | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement!;
    // Old browsers cannot tell what is shown; nothing of importance is hidden here.
    if (parent.closest(silent) || (parent as Partial<Element>).checkVisibility?.call(parent) === false)
      continue;
    const own = parent.closest(blocks);
    if (own === block) collected.at(-1)?.push(node);
    else collected.push([node]);
    block = own;
  }
  return collected;
}

function getPassages(nodes: readonly Text[], lang: string): Passage[] {
  const runs: TextRun[] = nodes.map((node) => ({ text: node.data, lang: getLang(node.parentElement!) }));
  const place = (offset: number, isEnd: boolean): [Text, number] => {
    let rest = offset;
    for (const node of nodes) {
      if (rest < node.length || (isEnd && rest === node.length)) return [node, rest];
      rest -= node.length;
    }
    const last = nodes.at(-1)!;
    return [last, last.length];
  };
  return splitSentences(runs, lang).map((utterance) => {
    const range = new Range();
    range.setStart(...place(utterance.start, false));
    range.setEnd(...place(utterance.end, true));
    return { ...utterance, range };
  });
}

/** Reads the main text aloud with the voices of the device, sentence by sentence; shows only where there is one. */
class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    const speech = window.speechSynthesis as SpeechSynthesis | undefined;
    const main = this.closest('main');
    if (!speech || !main) return;
    const { lang } = document.documentElement;
    const find = (name: string) => this.querySelector<HTMLElement>(`[data-read="${name}"]`)!;
    let passages: readonly Passage[] = [];
    let next = 0;
    /** Counts the starts, so that the late end of a cancelled sentence begins no new one. */
    let turn = 0;

    const show = (state: 'idle' | 'speaking' | 'paused') => {
      find('start').hidden = state !== 'idle';
      find('pause').hidden = state !== 'speaking';
      find('resume').hidden = state !== 'paused';
      find('stop').hidden = state === 'idle';
    };

    if ('highlights' in CSS) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(highlightStyle);
      document.adoptedStyleSheets.push(sheet);
    }

    const mark = (range?: Range) => {
      if (!('highlights' in CSS)) return;
      if (range) CSS.highlights.set(highlight, new Highlight(range));
      else CSS.highlights.delete(highlight);
    };

    const silence = () => {
      turn += 1;
      speech.cancel();
      mark();
    };

    const stop = () => {
      silence();
      next = 0;
      show('idle');
    };

    const speak = () => {
      const passage = passages[next];
      if (!passage) {
        stop();
        return;
      }
      const own = turn;
      const utterance = new SpeechSynthesisUtterance(passage.text);
      const voices = speech.getVoices();
      // A name in another language is better said by the page's voice than not at all.
      const voice = chooseVoice(voices, passage.lang) ?? chooseVoice(voices, lang);
      if (voice) utterance.voice = voice;
      utterance.lang = voice?.lang.replace('_', '-') ?? passage.lang;
      utterance.onend = () => {
        if (own !== turn) return;
        next += 1;
        speak();
      };
      utterance.onerror = () => {
        if (own === turn) stop();
      };
      mark(passage.range);
      passage.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      speech.speak(utterance);
    };

    const play = () => {
      silence();
      show('speaking');
      find('pause').focus();
      speak();
    };

    find('start').addEventListener('click', () => {
      passages = collectBlocks(main).flatMap((nodes) => getPassages(nodes, lang));
      next = 0;
      play();
    });
    find('resume').addEventListener('click', play);
    // Android's own pause cannot be taken back: the sentence begins anew instead.
    find('pause').addEventListener('click', () => {
      silence();
      show('paused');
      find('resume').focus();
    });
    find('stop').addEventListener('click', () => {
      stop();
      find('start').focus();
    });
    window.addEventListener('pagehide', stop);

    const look = () => {
      this.hidden = !chooseVoice(speech.getVoices(), lang);
    };
    // Some browsers load their voices after the page.
    speech.addEventListener('voiceschanged', look);
    look();
  }
}

customElements.define('read-aloud', ReadAloud);
