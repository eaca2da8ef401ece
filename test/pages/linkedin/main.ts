import '../page.css';
import './linkedin.css';
import { layOut } from '../frame.ts';
import { drawPage } from './pages.ts';
import { dress } from './quill-editor.ts';

const place = layOut('LinkedIn');
dress(document);
drawPage(place, new URL(location.href));
