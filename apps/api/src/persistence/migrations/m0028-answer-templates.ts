import { Migration } from '@mikro-orm/migrations'

/** Templates as data: the privacy officer changes them, handlers see those in force for their purposes. */
export class M0028AnswerTemplates extends Migration {
  override up(): void {
    this.addSql(`
-- Beginnings of an answer. They name nobody; a code is in force once, and stays what it is called.
create table jikimi.answer_template (
  id uuid primary key,
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  purpose text check (length(purpose) between 1 and 100),
  title_ko text not null check (length(title_ko) between 1 and 100),
  title_en text not null check (length(title_en) between 1 and 100),
  body_ko text not null check (length(body_ko) between 1 and 5000),
  body_en text not null check (length(body_en) between 1 and 5000),
  version integer not null default 1,
  changed_by uuid references jikimi.account,
  changed_at timestamptz not null,
  ended_at timestamptz
);
create unique index answer_template_in_force on jikimi.answer_template (code) where ended_at is null;
insert into jikimi.answer_template (id, code, title_ko, title_en, body_ko, body_en, changed_at) values
  ('019ab000-0000-7000-8000-000000000001', 'RESULT', '처리 결과 안내', 'Result of your inquiry',
   E'안녕하세요, {{visitorName}}님.\\n\\n보내 주신 문의({{caseNumber}})를 확인하였고, 처리 결과를 다음과 같이 알려 드립니다.\\n\\n\\n\\n더 궁금하신 점이 있으면 언제든지 다시 문의해 주세요.\\n감사합니다.\\n{{companyName}}',
   E'Dear {{visitorName}},\\n\\nWe have looked into your inquiry {{caseNumber}}. This is the result:\\n\\n\\n\\nIf anything is still open, please write to us again at any time.\\nThank you.\\n{{companyName}}', jikimi.now()),
  ('019ab000-0000-7000-8000-000000000002', 'MORE_NEEDED', '추가 확인 요청', 'We need to know more',
   E'안녕하세요, {{visitorName}}님.\\n\\n{{receivedOn}}에 보내 주신 문의를 처리하려면 다음 내용을 더 알아야 합니다.\\n\\n\\n\\n주민등록번호, 카드번호 등은 보내지 말아 주세요.\\n감사합니다.\\n{{companyName}}',
   E'Dear {{visitorName}},\\n\\nTo go on with your inquiry of {{receivedOn}} we need to know the following:\\n\\n\\n\\nPlease do not send resident registration or card numbers.\\nThank you.\\n{{companyName}}', jikimi.now()),
  ('019ab000-0000-7000-8000-000000000003', 'NOT_OURS', '다른 기관 안내', 'Somebody else can help',
   E'안녕하세요, {{visitorName}}님.\\n\\n보내 주신 내용은 당사가 처리할 수 있는 범위가 아니어서 다음 기관에 문의해 주시기를 부탁드립니다.\\n\\n\\n\\n감사합니다.\\n{{companyName}}',
   E'Dear {{visitorName}},\\n\\nWhat you ask is not ours to decide. Please turn to the following office:\\n\\n\\n\\nThank you.\\n{{companyName}}', jikimi.now());

alter table jikimi.answer_template enable row level security, force row level security;
create policy backup on jikimi.answer_template for select to jikimi_backup using (true);
create policy officer_reads on jikimi.answer_template for select to jikimi_app
  using ((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));
create policy handler_reads on jikimi.answer_template for select to jikimi_app using (ended_at is null
  and (purpose = any ((select jikimi.actor_purposes())::text[])
    or (purpose is null and cardinality((select jikimi.actor_purposes())::text[]) > 0)));
create policy officer_adds on jikimi.answer_template for insert to jikimi_app
  with check ((select jikimi.actor_has('PRIVACY_OFFICER')) and changed_by = (select jikimi.actor_account())
    and jikimi.is_now(changed_at) and ended_at is null and version = 1);
create policy officer_changes on jikimi.answer_template for update to jikimi_app
  using ((select jikimi.actor_has('PRIVACY_OFFICER')) and ended_at is null)
  with check ((select jikimi.actor_has('PRIVACY_OFFICER')) and changed_by = (select jikimi.actor_account())
    and jikimi.is_now(changed_at) and (ended_at is null or jikimi.is_now(ended_at)));

grant select, insert, update (purpose, title_ko, title_en, body_ko, body_en, version, changed_by, changed_at, ended_at)
  on jikimi.answer_template to jikimi_app;
grant select on jikimi.answer_template to jikimi_backup;
`)
  }
}
