/** This request's nonce: the policy lets in only style elements that carry it. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

const createElement = document.createElement.bind(document) as (tag: string, options?: ElementCreationOptions) => HTMLElement;

/** Ant Design's scroll lock and its measuring of scroll bars make style elements without asking for the nonce. */
export function giveEveryStyleTheNonce() {
  document.createElement = ((tag: string, options?: ElementCreationOptions) => {
    const element = createElement(tag, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
}
