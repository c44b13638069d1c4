import { DrawnReport } from './DrawnReport';
import type { World } from './World';

(globalThis as World).accordingToDrawing = (...report) => new DrawnReport(...report);
