import { writePages } from './make.ts';

writePages();
