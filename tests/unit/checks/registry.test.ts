import { describe, expect, it } from 'vitest';
import { getRegisteredAddress, getRegisteredPhone } from '../../../src/checks/registry.ts';

describe('a registered number', () => {
  it('of a contact is shown with or without its country and dialled in international form', () => {
    expect(getRegisteredPhone('+31887464444')).toEqual({
      e164: '+31887464444',
      forms: ['+31 88 746 44 44', '088 746 44 44'],
      targets: ['+31887464444'],
    });
  });

  it('of a helpline may be shown and dialled as it is known, too', () => {
    expect(getRegisteredPhone('0800-2000')).toEqual({
      e164: '+318002000',
      forms: ['0800-2000', '+31 800 2000', '0800 2000'],
      targets: ['+318002000', '08002000'],
    });
  });

  it('of an emergency line has one form', () => {
    expect(getRegisteredPhone('112')).toEqual({ e164: undefined, forms: ['112'], targets: ['112'] });
  });
});

describe('a registered address', () => {
  const registry = { addresses: ['Rfamily@iom.int', 'rfamily@IOM.int'], phones: [] };

  it('is one mailbox whatever the case of its letters; its first spelling counts', () => {
    expect(getRegisteredAddress(registry, 'RFAMILY@iom.INT')).toBe('Rfamily@iom.int');
  });

  it('is not another one', () => {
    expect(getRegisteredAddress(registry, 'family@iom.int')).toBeUndefined();
  });
});
