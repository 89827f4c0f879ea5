/** A short act of an invented body; what is given is said at its end. */
export const act = (extra = '') => `# Ordinamento dell’Ente per i Canali

Deliberazione n. 7 del 3 marzo 2015

## Direzione generale

La Direzione generale dirige gli uffici dell’Ente.

## Ufficio chiuse

L’Ufficio chiuse dipende dalla Direzione generale. Svolge le seguenti funzioni:

- cura la manutenzione delle chiuse;
- collabora con l’Ufficio argini per le piene.

## Ufficio argini

L’Ufficio argini dipende dalla Direzione generale. Svolge le seguenti funzioni:

- cura la manutenzione degli argini.
${extra}`;
