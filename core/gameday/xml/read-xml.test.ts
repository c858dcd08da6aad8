import { describe, expect, test } from '@jest/globals';
import { optionalInteger, optionalNumber, optionalText, requiredInteger } from './element';
import { copyrightOf, readXml } from './read-xml';

const shape = (message: RegExp) =>
  expect.objectContaining({ kind: 'ShapeMismatch', message: expect.stringMatching(message) });

describe('an XML file', () => {
  test('keeps the order of its elements, whatever their names', () => {
    const root = readXml('<a><x n="1"/><y n="2"/><x n="3"/></a>', 'f.xml');
    expect(root.children.map(({ name, path }) => [name, path])).toEqual([
      ['x', 'f.xml/a[0]/x[0]'],
      ['y', 'f.xml/a[0]/y[0]'],
      ['x', 'f.xml/a[0]/x[1]'],
    ]);
  });

  test('trap: quotes in heights are read, and more of them than the parser allows by default', () => {
    const many = Array.from({ length: 3_000 }, () => `<p h="6' 1&quot;" d="A &amp; B"/>`).join('');
    const root = readXml(`<a>${many}</a>`, 'f.xml');
    expect(root.children.at(-1)!.attributes).toEqual({ h: `6' 1"`, d: 'A & B' });
  });

  test('that breaks off is refused with its name and line, not taken for a short one', () => {
    expect(() => readXml('<a>\n<b/>\n<b>', 'inning_3.xml')).toThrow(
      shape(/^inning_3\.xml: the file ends inside a , b$/),
    );
    expect(() => readXml('<a>\n<b x="1', 'inning_3.xml')).toThrow(shape(/^inning_3\.xml: line 2/));
  });

  test.each(['', 'Not found', '<!-- only words -->'])('that holds no element is refused: %j', (text) => {
    expect(() => readXml(text, 'game.xml')).toThrow(shape(/^game\.xml: /));
  });

  test('that asks for other files is refused', () => {
    const text = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a b="&x;"/>';
    expect(() => readXml(text, 'game.xml')).toThrow(shape(/External entities/));
  });

  test('trap: carries its copyright in a comment before the first element', () => {
    expect(copyrightOf('<!--NOTICE: x. Copyright 2020 A, L.P.  Use of it--><game/>')).toBe(
      'Copyright 2020 A, L.P.  Use of it',
    );
    expect(copyrightOf('<game><!-- nothing --></game>')).toBeNull();
  });
});

describe('an attribute', () => {
  const root = readXml('<a n="12" f=".756" p="placeholder" N="None" e="" w="x1"/>', 'f.xml');

  test('trap: of a regenerated file that says "placeholder" or "None" says nothing', () => {
    expect(['p', 'N', 'e', 'absent'].map((name) => optionalText(root, name))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(['p', 'N', 'e', 'absent'].map((name) => optionalNumber(root, name))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('that is no number is refused with file, element and value', () => {
    expect(optionalInteger(root, 'n')).toBe(12);
    expect(optionalNumber(root, 'f')).toBe(0.756);
    expect(() => optionalNumber(root, 'w')).toThrow('f.xml/a[0]@w: expected a number, found "x1"');
    expect(() => requiredInteger(root, 'p')).toThrow(
      'f.xml/a[0]@p: expected an integer, found "placeholder"',
    );
    expect(() => requiredInteger(root, 'absent')).toThrow(
      'f.xml/a[0]@absent: expected an integer, found nothing',
    );
  });
});
