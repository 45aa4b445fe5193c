const edge = 8;
const distance = 4;

/** Puts an open menu below its button, or above where there is no room, and never over the window's edge. */
export function placeMenu(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const { clientWidth: wide, clientHeight: high } = document.documentElement;

  const endsRight = at.left + width > wide - edge;
  const left = endsRight ? at.right - width : at.left;
  const below = at.bottom + distance;
  const above = at.top - distance - height;
  const top = below + height > high - edge && above >= edge ? above : Math.min(below, high - edge - height);

  menu.style.left = `${Math.max(edge, Math.min(left, wide - edge - width))}px`;
  menu.style.top = `${Math.max(edge, top)}px`;
}
