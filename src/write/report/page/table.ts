/// <reference lib="dom" />
import type { PageData } from './data.js';
import { type Content, element } from './elements.js';

/** A column: what it is sorted by, and what is shown. */
export interface LiveColumn<Row> {
  readonly heading: string;
  readonly value: (row: Row) => string | number | null;
  readonly show?: (row: Row) => Content;
  readonly className?: string;
  /** A class that depends on the row. */
  readonly rowClass?: (row: Row) => string;
}

export interface LiveTable<Row> {
  readonly host: Element;
  readonly title: string;
  readonly columns: readonly LiveColumn<Row>[];
  readonly rows: readonly Row[];
  /** What the search looks at. */
  readonly searched: (row: Row) => string;
  readonly searchLabel: string;
  readonly controls?: readonly HTMLElement[];
  /** What opens below a row whose first cell is pressed. */
  readonly detail?: (row: Row) => HTMLElement;
  /** Told the rows that are left whenever they change. */
  readonly chosen?: (rows: readonly Row[]) => void;
}

const PAGE_SIZES = [25, 100, 500];

/** A table that is searched, sorted and paged; only the rows of one page are in the document. */
export class TableView<Row> {
  readonly #table: LiveTable<Row>;
  readonly #data: PageData;
  readonly #body = element('tbody');
  readonly #status = element('p', { class: 'status', role: 'status' });
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #headings: HTMLTableCellElement[];
  readonly #order: Intl.Collator;
  #filter: (row: Row) => boolean = () => true;
  #search = '';
  #sorted: { readonly column: LiveColumn<Row>; readonly direction: 1 | -1 } | null = null;
  #rows: readonly Row[];
  #page = 0;
  #size = PAGE_SIZES[0] as number;

  constructor(table: LiveTable<Row>, data: PageData) {
    this.#table = table;
    this.#data = data;
    this.#rows = table.rows;
    this.#order = new Intl.Collator(data.language === 'zh' ? 'zh-Hans-CN' : ['en', 'zh-Hans-CN'], { numeric: true });
    this.#previous = this.#pager(data.texts.table.previous, -1);
    this.#next = this.#pager(data.texts.table.next, 1);
    this.#headings = table.columns.map((column) => this.#heading(column));
    this.#build();
    this.#refresh();
  }

  /** Shows the rows that pass; the search goes on within them. */
  filter(passes: (row: Row) => boolean): void {
    this.#filter = passes;
    this.#refresh();
  }

  #build(): void {
    const { host, title, searchLabel, controls = [] } = this.#table;
    const search = element('input', { type: 'search', autocomplete: 'off' });
    search.addEventListener('input', () => {
      this.#search = search.value.trim().toLowerCase();
      this.#refresh();
    });
    const field = element('label', { class: 'field search' }, element('span', {}, searchLabel), search);
    const table = element(
      'table',
      {},
      element('caption', {}, `${title} · ${this.#data.texts.table.caption}`),
      element('thead', {}, this.#headingRow()),
      this.#body,
    );
    host.append(
      element('div', { class: 'controls' }, field, ...controls),
      element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': title }, table),
      element('div', { class: 'pages' }, this.#previous, this.#next, this.#status, this.#sizeField()),
    );
  }

  #headingRow(): HTMLTableRowElement {
    const row = element('tr');
    row.append(...this.#headings);
    return row;
  }

  #heading(column: LiveColumn<Row>): HTMLTableCellElement {
    const button = element('button', { type: 'button' }, column.heading);
    const heading = element('th', { scope: 'col', class: column.className ?? null }, button);
    button.addEventListener('click', () => {
      const again = this.#sorted?.column === column;
      const first = column.className === 'number' ? -1 : 1;
      this.#sorted = { column, direction: again && this.#sorted?.direction === first ? (-first as 1 | -1) : first };
      for (const other of this.#headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', this.#sorted.direction === 1 ? 'ascending' : 'descending');
      this.#refresh();
    });
    return heading;
  }

  #pager(label: string, step: 1 | -1): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'pager' }, label);
    button.addEventListener('click', () => {
      this.#page += step;
      this.#draw();
    });
    return button;
  }

  #sizeField(): HTMLElement {
    const select = element('select');
    for (const size of PAGE_SIZES) select.append(element('option', { value: String(size) }, size));
    select.addEventListener('change', () => {
      this.#size = Number(select.value);
      this.#page = 0;
      this.#draw();
    });
    return element('label', { class: 'field size' }, element('span', {}, this.#data.texts.table.size), select);
  }

  #refresh(): void {
    const { rows, searched, chosen } = this.#table;
    const kept = rows.filter(
      (row) => this.#filter(row) && (this.#search === '' || searched(row).toLowerCase().includes(this.#search)),
    );
    if (this.#sorted !== null) {
      const { column, direction } = this.#sorted;
      kept.sort((a, b) => this.#compare(column.value(a), column.value(b), direction));
    }
    this.#rows = kept;
    this.#page = 0;
    chosen?.(kept);
    this.#draw();
  }

  /** What is missing stands last in either direction. */
  #compare(a: string | number | null, b: string | number | null, direction: 1 | -1): number {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
    return direction * this.#order.compare(String(a), String(b));
  }

  #draw(): void {
    const from = this.#page * this.#size;
    const shown = this.#rows.slice(from, from + this.#size);
    this.#body.replaceChildren(...shown.map((row) => this.#row(row)));
    this.#previous.disabled = this.#page === 0;
    this.#next.disabled = from + this.#size >= this.#rows.length;
    const { rows, noRows } = this.#data.texts.table;
    const number = (value: number): string => value.toLocaleString(this.#data.language);
    this.#status.textContent =
      shown.length === 0
        ? noRows
        : rows
            .replace('{from}', number(from + 1))
            .replace('{to}', number(from + shown.length))
            .replace('{total}', number(this.#rows.length));
  }

  #row(row: Row): HTMLTableRowElement {
    const made = element('tr');
    for (const [at, column] of this.#table.columns.entries()) {
      const content = column.show === undefined ? column.value(row) : column.show(row);
      const cell = element(at === 0 ? 'th' : 'td', {
        scope: at === 0 ? 'row' : null,
        class: column.rowClass?.(row) ?? column.className ?? null,
      });
      const { detail } = this.#table;
      if (at === 0 && detail !== undefined) cell.append(this.#opener(content, made, () => detail(row)));
      else if (content !== null) cell.append(typeof content === 'number' ? String(content) : content);
      made.append(cell);
    }
    return made;
  }

  #opener(content: Content, row: HTMLTableRowElement, detail: () => HTMLElement): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'opener', 'aria-expanded': 'false' }, content);
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-expanded') === 'true';
      button.setAttribute('aria-expanded', String(!open));
      if (open) row.nextElementSibling?.remove();
      else {
        const cell = element('td', { colspan: String(this.#table.columns.length) }, detail());
        row.after(element('tr', { class: 'detail' }, cell));
      }
    });
    return button;
  }
}
