import type { DataFault } from '@/domain/dataFault';
import type { Lang } from '@/domain/language';
import { messagesOf } from './messages';

/** A fault as one sentence: what is wrong, in which file, where, with which value, what to do. */
export function describeFault(fault: DataFault, lang: Lang): string {
  const t = messagesOf(lang).fault;
  switch (fault.kind) {
    case 'http':
      return fault.folder === undefined
        ? t.http(fault.file, fault.status)
        : t.httpElsewhere(fault.file, fault.folder, fault.status);
    case 'network':
      return fault.folder === undefined
        ? t.network(fault.file)
        : t.networkElsewhere(fault.file, fault.folder);
    case 'slow':
      return t.slow(fault.file, fault.folder, fault.seconds);
    case 'missing':
      return t.missing(fault.file);
    case 'encoding':
      return t.encoding(fault.file);
    case 'html':
      return t.html(fault.file, fault.value);
    case 'syntax':
      return t.syntax(fault.file, fault.line, fault.column, fault.value);
    case 'hash':
      return t.hash(fault.file, fault.expected, fault.actual);
    case 'newer-schema':
      return t.newerSchema(fault.file, fault.value);
    case 'value': {
      const rule = t.rule[fault.rule];
      const expected = fault.expected === undefined ? '' : t.expected(fault.expected);
      return t.value(fault.file, fault.place, fault.value, rule + expected);
    }
  }
}
