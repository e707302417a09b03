import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { strings } from '../strings.ts';
import { commandOf } from './key-target.ts';

export interface FindingCommands {
  step(direction: -1 | 1): void;
  /** Left out where nothing can be closed. */
  readonly close?: () => void;
}

/**
 * The keys that step from passage to passage step from finding to finding where findings are what is
 * read. Heard before the texts below hear them.
 */
export class FindingKeys implements ReactiveController {
  /** What was last said to screen readers. */
  announcement = '';

  private readonly host: ReactiveControllerHost;
  private readonly commands: FindingCommands;

  constructor(host: ReactiveControllerHost, commands: FindingCommands) {
    this.host = host;
    this.commands = commands;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.onKeyDown, { capture: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.onKeyDown, { capture: true });
  }

  announceEnd(direction: -1 | 1): void {
    const { last, first } = strings.drift.finding;
    this.announcement = direction > 0 ? last : first;
    this.host.requestUpdate();
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    this.announcement = '';
    if (command === 'next-row') this.commands.step(1);
    else if (command === 'previous-row') this.commands.step(-1);
    else if (command === 'unpin' && this.commands.close) this.commands.close();
    else return;
    event.preventDefault();
  };
}
