import type { IsoDate } from '../../ids';
import type { Move, MoveAction, MoveField, RosterList, Span } from '../move';

/** A move being made: fields and their spans are set together, so that no field lacks its place in the text. */
export class DraftMove {
  private readonly spans: Partial<Record<MoveField, Span>> = {};
  private position: string | null = null;
  private team: string | null = null;
  private list: RosterList | null = null;
  private fromList: RosterList | null = null;
  private retroactiveTo: IsoDate | null = null;
  private reason: string | null = null;
  private toClub: string | null = null;

  constructor(
    private readonly action: MoveAction,
    actionSpan: Span,
    private readonly playerName: string,
    playerSpan: Span,
  ) {
    this.spans.action = actionSpan;
    this.spans.player = playerSpan;
  }

  setPosition(code: string, span: Span): void {
    this.position = code;
    this.spans.position = span;
  }

  setTeam(name: string, span: Span): void {
    this.team = name;
    this.spans.team = span;
  }

  setList(list: RosterList, span: Span): void {
    this.list = list;
    this.spans.list = span;
  }

  setFromList(list: RosterList, span: Span): void {
    this.fromList = list;
    this.spans.fromList = span;
  }

  setRetroactive(date: IsoDate, span: Span): void {
    this.retroactiveTo = date;
    this.spans.retroactiveTo = span;
  }

  setReason(text: string, span: Span): void {
    this.reason = text;
    this.spans.reason = span;
  }

  setToClub(name: string, span: Span): void {
    this.toClub = name;
    this.spans.toClub = span;
  }

  finish(): Move {
    const { action, playerName, position, team, list, fromList, retroactiveTo, reason, toClub, spans } = this;
    return { action, playerName, position, team, list, fromList, retroactiveTo, reason, toClub, spans };
  }
}
