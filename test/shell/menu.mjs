import { EventEmitter } from 'node:events';
import { record } from './calls.mjs';

/** Menus are kept as the app built them; a test reads their labels and clicks them. */
export class MenuItem {
  constructor(options) {
    Object.assign(
      this,
      { type: options.submenu ? 'submenu' : 'normal', enabled: true, visible: true, checked: false },
      options,
    );
    this.label = options.label ?? options.role ?? '';
    if (Array.isArray(options.submenu)) this.submenu = Menu.buildFromTemplate(options.submenu);
  }
}

export class Menu extends EventEmitter {
  items = [];
  append(item) {
    this.items.push(item);
  }
  insert(at, item) {
    this.items.splice(at, 0, item);
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  popup(options = {}) {
    shown.popup = this;
    record('menu.popup', labels(this));
    queueMicrotask(() => options.callback?.());
  }
  closePopup() {}
  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const each of template) menu.append(each instanceof MenuItem ? each : new MenuItem(each));
    return menu;
  }
  static setApplicationMenu(menu) {
    shown.application = menu;
    record('menu.setApplicationMenu', menu === null ? null : labels(menu));
  }
  static getApplicationMenu = () => shown.application;
}

/** The menus a person could see now. */
export const shown = { application: null, tray: null, popup: null };
/** Trays that are there now. */
export const trays = new Set();

export class Tray extends EventEmitter {
  constructor(image) {
    super();
    this.image = image;
    trays.add(this);
    record('tray', true);
  }
  setContextMenu = (menu) => void (shown.tray = menu);
  setToolTip(text) {
    this.toolTip = text;
    record('tray.setToolTip', text);
  }
  setImage = (image) => void (this.image = image);
  setPressedImage() {}
  setTitle = (title) => record('tray.setTitle', title);
  getTitle = () => '';
  setIgnoreDoubleClickEvents() {}
  popUpContextMenu = (menu) => (menu ?? shown.tray)?.popup();
  closeContextMenu() {}
  displayBalloon = (options) =>
    record('tray.displayBalloon', { title: options.title, content: options.content });
  removeBalloon() {}
  focus() {}
  getBounds = () => ({ x: 0, y: 0, width: 16, height: 16 });
  isDestroyed = () => !trays.has(this);
  destroy() {
    trays.delete(this);
    shown.tray = null;
  }
}

/** A menu as plain data. */
export function labels(menu) {
  return menu.items
    .filter((item) => item.visible)
    .map((item) =>
      item.type === 'separator'
        ? { label: '—' }
        : {
            label: item.label,
            enabled: item.enabled,
            checked: item.checked,
            ...(item.role ? { role: item.role } : {}),
            ...(item.accelerator ? { accelerator: item.accelerator } : {}),
            ...(item.submenu ? { items: labels(item.submenu) } : {}),
          },
    );
}

/** Clicks the item with these labels, one a level. Throws when it is not there or not enabled. */
export function clickItem(menu, path, window) {
  let here = menu;
  let item;
  for (const label of path) {
    item = here?.items.find((each) => each.label === label && each.visible);
    if (item === undefined) throw new Error(`No menu entry "${path.join(' › ')}"`);
    here = item.submenu;
  }
  if (!item.enabled) throw new Error(`Menu entry "${path.join(' › ')}" is not available`);
  if (item.type === 'checkbox') item.checked = !item.checked;
  item.click?.(item, window, {});
}
