import { DrawnPage } from './DrawnPage';
import type { World } from './World';

(globalThis as World).accordingToDrawing = (isAlive) => new DrawnPage(isAlive);
