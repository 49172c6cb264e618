-- Inserting an entry is the only way to move a balance.
create function ledger_apply_entry() returns trigger language plpgsql as $$
begin
  update users set credits = credits + new.amount where id = new.owner_id returning credits into new.balance_after;
  if not found then
    raise exception 'ledger: no such account' using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger credit_entries_apply before insert on credit_entries for each row execute function ledger_apply_entry();
--> statement-breakpoint
-- The balance can't be set by hand: a change that doesn't come from the ledger's trigger is refused.
create function ledger_guard_balance() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 and new.credits is distinct from old.credits then
    raise exception 'ledger: a balance moves only by an entry' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger users_guard_balance before update of credits on users for each row execute function ledger_guard_balance();
--> statement-breakpoint
create function ledger_guard_opening() returns trigger language plpgsql as $$
begin
  if new.credits <> 0 then
    raise exception 'ledger: an account opens with no credits; grant them' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger users_open_empty before insert on users for each row execute function ledger_guard_opening();
--> statement-breakpoint
-- Entries are never changed. Two exceptions are the database's own: an account that is deleted takes its entries
-- along, and a reference to a deleted run or administrator becomes null.
create function ledger_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if exists (select 1 from users where id = old.owner_id) then
      raise exception 'ledger: entries are never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    return old;
  end if;
  if (new.id, new.owner_id, new.kind, new.amount, new.balance_after, new.reason, new.created_at)
     is distinct from (old.id, old.owner_id, old.kind, old.amount, old.balance_after, old.reason, old.created_at) then
    raise exception 'ledger: entries are never changed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger credit_entries_append_only before update or delete on credit_entries for each row execute function ledger_append_only();
--> statement-breakpoint
-- A refund gives back what its run was charged, and never more.
create function ledger_check_refund() returns trigger language plpgsql as $$
declare charged integer;
begin
  if new.kind = 'refund' then
    select -amount into charged from credit_entries where run_id = new.run_id and kind = 'charge' and owner_id = new.owner_id;
    if charged is null or new.amount > charged then
      raise exception 'ledger: a refund needs a charge of at least its amount' using errcode = 'integrity_constraint_violation';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger credit_entries_check_refund before insert on credit_entries for each row execute function ledger_check_refund();
--> statement-breakpoint
-- Every change of a run is told to whoever listens (server-sent events).
create function runs_notify() returns trigger language plpgsql as $$
begin
  perform pg_notify('hookline_runs', new.id::text);
  return null;
end $$;
--> statement-breakpoint
create trigger runs_notify after insert or update on runs for each row execute function runs_notify();
