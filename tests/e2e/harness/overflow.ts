// Finds texts in the window that have no room. Knows no tab.
import type { Frame } from 'playwright-core';

/** A line for each text that is wider or higher than its box, or that lies outside of the window. */
export const overflowing = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const isCutOnPurpose = (element: Element, side: 'overflowX' | 'overflowY') => {
      const style = getComputedStyle(element);
      return style.textOverflow === 'ellipsis' || style[side] !== 'visible';
    };
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    /** What lies in a list that scrolls sideways may be wider than what holds the list. */
    const holdsList = (element: Element) => element.querySelector('.prompts') !== null;
    const isWide = (element: Element) =>
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1 &&
      !isCutOnPurpose(element, 'overflowX') &&
      !holdsList(element);
    const isText = (element: Element) =>
      element.matches('button, label, p, li, td, th, h2, h3, legend, .chip') && element.clientHeight > 0;
    const isHigh = (element: Element) =>
      isText(element) &&
      element.scrollHeight > element.clientHeight + 3 &&
      !isCutOnPurpose(element, 'overflowY');
    const isOutside = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1) && !scrolls(element.parentElement);
    };
    /** Without a sign that there is more. */
    const isCut = (element: Element) => {
      const style = getComputedStyle(element);
      return (
        isText(element) &&
        style.overflowY === 'hidden' &&
        style.textOverflow !== 'ellipsis' &&
        style.webkitLineClamp === 'none' &&
        element.scrollHeight > element.clientHeight + 1
      );
    };
    const faultOf = (element: Element) => {
      if (isWide(element)) return 'too wide';
      if (isHigh(element)) return 'too high';
      if (isCut(element)) return 'cut';
      return isOutside(element) ? 'outside' : null;
    };
    return [...document.querySelectorAll('#app *')].flatMap((element) => {
      if (element.closest('.visually-hidden, svg, pre, iframe, option')) return [];
      const fault = faultOf(element);
      const text = (element.textContent ?? '').trim().slice(0, 50);
      return fault === null
        ? []
        : [`${fault}: ${element.tagName.toLowerCase()}.${element.className} “${text}”`];
    });
  });
