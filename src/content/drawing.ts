import { getSettings } from '../platform/settings';
import { DrawnPage } from './DrawnPage';
import type { World } from './World';

(globalThis as World).accordingToDrawing = async (...args) => new DrawnPage(await getSettings(), ...args);
