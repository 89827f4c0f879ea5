import './styles/fonts.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/dialog.css';
import './styles/views.css';
import './styles/answers.css';
import './styles/tables.css';
import './styles/scenario.css';
import './styles/tree.css';
import './styles/source.css';
import './styles/import.css';
import './styles/draw.css';
import './styles/chart.css';
import './styles/network.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
