using System.Net;
using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Cases;

public sealed class CasePagesTests(BurglaryServer shared) : IDisposable
{
    private readonly TestServer _server = shared.Server;
    private readonly FormBrowser _browser = new(shared.Server.Panel);

    public void Dispose() => _browser.Dispose();

    [Theory]
    [InlineData("ru", "абзац", "УК")]
    [InlineData("kk", "-абзац", "ҚК")]
    [InlineData("en", "paragraph", "CC")]
    public async Task A_pasted_draft_is_shown_with_every_value_and_its_place(string language, string paragraph, string code)
    {
        await PasteAsync(CaseDrafts.Russian, language);

        Assert.Equal(HttpStatusCode.OK, _browser.Status);
        Assert.Equal(
            ("188", "3", "3", "3", "Years", "Imprisonment"),
            (_browser["found-article"], _browser["found-part"], _browser["found-points"], _browser["punishment-amount"], _browser["punishment-unit"], _browser["punishment-form"]));
        Assert.Equal(("240 000", "2026-06-10", "Admitted", "Full", "2026-09-16"), (_browser["damage"], _browser["offence-on"], _browser["plea"], _browser["compensation"], _browser["decided-on"]));
        Assert.Equal(["53(1)(11)", "53(1)(6)"], _browser.All("factors").Order(StringComparer.Ordinal));
        Assert.Contains(paragraph, _browser.Seen, StringComparison.Ordinal);
        Assert.Contains(code, _browser.Seen, StringComparison.Ordinal);
        Assert.Contains("id=\"read-found\"", _browser.Page, StringComparison.Ordinal);
        Assert.Contains("href=\"#read-found\"", _browser.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_the_form_is_compared_as_it_stands()
    {
        await PasteAsync(CaseDrafts.Russian);
        await _browser.SendAsync("/cases/read?lang=ru", "compare");

        var stored = await StoredAsync();
        Assert.True(stored.Case.Checked);
        Assert.Equal((PunishmentForm.Imprisonment, 36, PunishmentUnit.Months), (stored.Punishment.Form, stored.Punishment.Amount, stored.Punishment.Unit));
        Assert.Equal("УК 188(3)(3)", $"УК {stored.Case.Count.Found.Article}({stored.Case.Count.Found.Part})({stored.Case.Count.Found.Points[0]})");
        Assert.Equal(["53(1)(11)", "53(1)(6)"], stored.Case.Count.Factors);
        Assert.Equal(240_000, stored.Case.Count.DamageTenge);
    }

    public static TheoryData<string, string, string> Corrections => new()
    {
        { "court", "Суд исправленный", "case.court" },
        { "region", "Область исправленная", "case.region" },
        { "case-number", "1-77-26", "case.caseNumber" },
        { "decided-on", "2026-08-01", "case.decidedOn" },
        { "found-part", "2", "case.count.found.part" },
        { "found-points", "1, 2", "case.count.found.points" },
        { "charged-article", "191", "case.count.charged.article" },
        { "procedure", "Accelerated", "case.procedure" },
        { "stage", "Attempt", "case.count.stage" },
        { "recidivism", "Dangerous", "case.count.recidivism" },
        { "plea", "Denied", "case.count.plea" },
        { "damage", "1 250 000,50", "case.count.damageTenge" },
        { "compensation", "Partial", "case.count.compensation" },
        { "offence-on", "2026-05-01", "case.count.offenceOn" },
        { "minor", "1", "case.count.minor" },
        { "punishment-form", "ConditionalImprisonment", "punishment.form" },
        { "punishment-amount", "2", "punishment.amount" },
        { "punishment-unit", "Months", "punishment.amount" },
    };

    [Theory]
    [MemberData(nameof(Corrections))]
    public async Task Each_correction_reaches_the_assessment_and_nothing_else_changes(string field, string value, string path)
    {
        await PasteAsync(CaseDrafts.Russian);
        await _browser.SendAsync("/cases/read?lang=ru", "compare");
        var plain = await StoredAsync();
        await PasteAsync(CaseDrafts.Russian);
        _browser[field] = value;
        await _browser.SendAsync("/cases/read?lang=ru", "compare");

        var corrected = await StoredAsync();

        plain.IdempotencyKey = corrected.IdempotencyKey = "";
        Assert.Equal([path], DifferingPaths(plain, corrected));
    }

    [Fact]
    public async Task A_circumstance_the_judge_takes_away_is_not_read_from_the_text_instead()
    {
        await PasteAsync(CaseDrafts.Russian);
        foreach (var code in _browser.All("factors"))
            _browser.Untick("factors", code);
        await _browser.SendAsync("/cases/read?lang=ru", "compare");

        var seen = await SeenAsync();

        Assert.Empty(seen.Practice.Understood.Count.Factors);
    }

    [Fact]
    public async Task A_circumstance_the_judge_adds_is_compared_and_marked_as_the_judges()
    {
        await PasteAsync(CaseDrafts.Russian);
        _browser.Tick("factors", "54(1)(12)");
        await _browser.SendAsync("/cases/read?lang=ru", "compare");
        var id = DraftId();
        await _browser.OpenAsync($"/drafts/{id}/case?lang=ru");

        Assert.Contains("54(1)(12)", _browser.All("factors"));
        Assert.Matches("data-corrected=\"54\\(1\\)\\(12\\)\">Исправлено судьёй", WebUtility.HtmlDecode(_browser.Page));
        Assert.Matches("data-corrected=\"53\\(1\\)\\(6\\)\" hidden", _browser.Page);
    }

    [Fact]
    public async Task A_punishment_not_decided_yet_gives_analogs_and_no_finding_about_one()
    {
        await PasteAsync(CaseDrafts.Russian);
        _browser["punishment-form"] = "";
        await _browser.SendAsync("/cases/read?lang=ru", "compare");

        var seen = await SeenAsync();

        Assert.Null(seen.Punishment);
        Assert.NotEmpty(seen.Practice.Analogs);
        Assert.Empty(seen.OutsideTheLaw.Concat(seen.LawKept).Concat(seen.LawCannotTell));
        Assert.DoesNotContain(seen.FarFromPractice, finding => finding.Aspect is DivergenceAspect.Punishment or DivergenceAspect.Form or DivergenceAspect.Size);
        await _browser.OpenAsync($"/drafts/{seen.DraftId}?lang=ru");
        Assert.Contains("ещё не определено", _browser.Seen, StringComparison.Ordinal);
        await _browser.OpenAsync($"/drafts/{seen.DraftId}/case?lang=ru");
        Assert.Equal("", _browser["punishment-form"]);
    }

    [Fact]
    public async Task The_case_of_a_draft_is_compared_again_as_its_next_version()
    {
        await PasteAsync(CaseDrafts.Russian);
        await _browser.SendAsync("/cases/read?lang=ru", "compare");
        var id = DraftId();
        await _browser.OpenAsync($"/drafts/{id}/case?lang=kk");
        _browser["punishment-amount"] = "5";
        await _browser.SendAsync($"/drafts/{id}/case?lang=kk", "compare");

        Assert.Equal((HttpStatusCode.SeeOther, id), (_browser.Status, DraftId()));
        var history = await HistoryAsync(id);
        Assert.Equal(2, history.Assessments.Count);
        Assert.Equal(60, RequestOf(history.Assessments[1]).Punishment.Amount);
        Assert.Equal(36, RequestOf(history.Assessments[0]).Punishment.Amount);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_draft()
    {
        await PasteAsync(CaseDrafts.Russian);
        await _browser.SendAsync("/cases/read?lang=ru", "compare");
        var first = DraftId();
        await _browser.SendAsync("/cases/read?lang=ru", "compare");

        Assert.Equal(first, DraftId());
    }

    [Fact]
    public async Task Another_count_of_the_text_fills_the_fields_anew_and_is_the_one_compared()
    {
        await PasteAsync(CaseDrafts.TwoDefendants);
        Assert.Equal(("3", "0.0"), (_browser["found-part"], _browser["place"]));
        _browser["place"] = "1.0";
        await _browser.SendAsync("/cases/read?lang=ru", "compare");

        Assert.Equal((HttpStatusCode.OK, "1", "Fine", "100"), (_browser.Status, _browser["found-part"], _browser["punishment-form"], _browser["punishment-amount"]));
        await _browser.SendAsync("/cases/read?lang=ru", "compare");
        var stored = await StoredAsync();
        Assert.Equal((1, 0), (stored.Case.Place.Defendant, stored.Case.Place.Count));
        Assert.Equal("1", stored.Case.Count.Found.Part);
    }

    [Fact]
    public async Task Names_are_neither_shown_nor_stored()
    {
        await PasteAsync(CaseDrafts.TwoDefendants);
        Assert.DoesNotContain("Жабенов", _browser.Page, StringComparison.OrdinalIgnoreCase);
        await _browser.SendAsync("/cases/read?lang=ru", "compare");

        var history = await HistoryAsync(DraftId());
        Assert.DoesNotContain("Жабенов", Encoding.UTF8.GetString(history.Assessments[0].Assessment.Draft.Span), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Жабенов", Encoding.UTF8.GetString(history.Assessments[0].Assessment.Seen.Span), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_claim_is_read_corrected_and_compared()
    {
        await PasteAsync(CaseDrafts.Civil);
        Assert.Equal(("claim", "500 000", "PartlyGranted", "300 000"), (_browser["kind"], _browser["claim-amount"], _browser["claim-outcome"], _browser["claim-awarded"]));
        _browser["claim-outcome"] = "Refused";
        _browser["claim-awarded"] = "";
        await _browser.SendAsync("/cases/read?lang=ru", "compare");

        var stored = await StoredAsync();
        Assert.Equal((ClaimOutcome.Refused, 0, 500_000), (stored.Claim.Outcome, stored.Claim.AwardedTenge, stored.Claim.AmountTenge));
        Assert.Equal(0, (await SeenAsync()).Claim.AwardedTenge);
    }

    [Fact]
    public async Task A_case_may_be_filled_in_without_a_text()
    {
        await _browser.OpenAsync("/cases/new?lang=en");
        await _browser.SendAsync("/cases/read?lang=en", "by-hand");
        _browser["found-article"] = "п. 3) ч. 3 ст. 188 УК РК";
        await _browser.SendAsync("/cases/read?lang=en", "compare");

        var stored = await StoredAsync();
        Assert.Equal(("188", "3", "3"), (stored.Case.Count.Found.Article, stored.Case.Count.Found.Part, Assert.Single(stored.Case.Count.Found.Points)));
    }

    [Theory]
    [InlineData("found-article", "сто", "188-1")]
    [InlineData("found-part", "третья", "3")]
    [InlineData("damage", "много", "240 000")]
    [InlineData("offence-on", "31.02.2026", "19.12.2025")]
    [InlineData("punishment-amount", "", "0")]
    [InlineData("punishment-unit", "", "единицу")]
    [InlineData("plea", "Perhaps", "списка")]
    public async Task What_cannot_be_taken_is_named_at_its_field_and_what_was_typed_stays(string field, string value, string said)
    {
        await PasteAsync(CaseDrafts.Russian);
        _browser[field] = value;
        _browser["court"] = "Суд, набранный рукой";
        await _browser.SendAsync("/cases/read?lang=ru", "compare");

        Assert.Equal(HttpStatusCode.BadRequest, _browser.Status);
        Assert.Matches($"<li><a href=\"#{field}\">[^<]*{said}", WebUtility.HtmlDecode(_browser.Page));
        Assert.Matches($"id=\"{field}\"[^>]*aria-describedby=\"{field}-error[^>]*aria-invalid=\"true\"", _browser.Page);
        Assert.Equal("Суд, набранный рукой", _browser["court"]);
        if (field != "plea")
            Assert.Equal(value, _browser[field]);
    }

    [Fact]
    public async Task The_language_changes_on_the_spot_and_nothing_typed_is_lost()
    {
        await PasteAsync(CaseDrafts.Russian);
        _browser["court"] = "Суд, набранный рукой";
        await _browser.SendAsync("/cases/read?lang=kk", "language");

        Assert.Contains("<html lang=\"kk\"", _browser.Page, StringComparison.Ordinal);
        Assert.Equal("Суд, набранный рукой", _browser["court"]);
    }

    [Fact]
    public async Task A_changed_text_is_read_again_and_corrections_stay()
    {
        await PasteAsync(CaseDrafts.Russian);
        _browser["court"] = "Суд, набранный рукой";
        _browser["text"] = _browser["text"].Replace("240 000", "310 000", StringComparison.Ordinal);
        await _browser.SendAsync("/cases/read?lang=ru", "show");

        Assert.Equal(("310 000", "Суд, набранный рукой"), (_browser["damage"], _browser["court"]));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</textarea><script>alert(1)</script>")]
    [InlineData("--><svg onload=alert(1)>")]
    public async Task Markup_in_the_text_and_in_fields_stays_text(string attack)
    {
        await PasteAsync(CaseDrafts.Russian.Replace("ноутбук", $"ноутбук {attack} ", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, _browser.Status);
        Assert.DoesNotContain(attack, _browser.Page, StringComparison.Ordinal);
        foreach (var field in new[] { "court", "region", "case-number", "found-points", "damage", "key", "keep", "given", "was-court" })
            _browser[field] = attack;
        await _browser.SendAsync("/cases/read?lang=ru", "compare");

        Assert.Equal(HttpStatusCode.BadRequest, _browser.Status);
        Assert.DoesNotContain(attack, _browser.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_is_given_up_is_not_compared_again()
    {
        await PasteAsync(CaseDrafts.Russian);
        await _browser.SendAsync("/cases/read?lang=ru", "compare");
        var id = DraftId();
        await _server.CallAsync<WithdrawDraftResponse>("DraftService/WithdrawDraft", new WithdrawDraftRequest { DraftId = id, IdempotencyKey = $"withdraw-{id}" });

        await _browser.OpenAsync($"/drafts/{id}/case?lang=ru");

        Assert.Equal(HttpStatusCode.Conflict, _browser.Status);
    }

    private async Task PasteAsync(string text, string language = "ru")
    {
        await _browser.OpenAsync($"/cases/new?lang={language}");
        _browser["text"] = text;
        await _browser.SendAsync($"/cases/read?lang={language}", "read");
    }

    private string DraftId()
    {
        Assert.True(_browser.Status == HttpStatusCode.SeeOther, $"{_browser.Status}: {_browser.Seen}");
        return _browser.Location!.Split('/', '?')[2];
    }

    private async Task<DraftHistory> HistoryAsync(string id) => (await _server.Records.Drafts.GetHistoryAsync(id, TestContext.Current.CancellationToken))!;

    private async Task<AssessDraftRequest> StoredAsync() => RequestOf((await HistoryAsync(DraftId())).Assessments[^1]);

    private async Task<AssessDraftResponse> SeenAsync()
    {
        var history = await HistoryAsync(DraftId());
        var seen = AssessDraftResponse.Parser.ParseJson(Encoding.UTF8.GetString(history.Assessments[^1].Assessment.Seen.Span));
        seen.DraftId = history.Draft.Id;
        return seen;
    }

    private static AssessDraftRequest RequestOf(StoredAssessment stored) => AssessDraftRequest.Parser.ParseJson(Encoding.UTF8.GetString(stored.Assessment.Draft.Span));

    private static string[] DifferingPaths(IMessage left, IMessage right) => [.. Paths(left, right, "")];

    private static IEnumerable<string> Paths(IMessage left, IMessage right, string above)
    {
        foreach (var field in left.Descriptor.Fields.InFieldNumberOrder())
        {
            var (a, b) = (field.Accessor.GetValue(left), field.Accessor.GetValue(right));
            var path = above + field.JsonName;
            if (a is IMessage one && b is IMessage other && path is not ("case.decidedOn" or "case.count.offenceOn"))
            {
                foreach (var inner in Paths(one, other, path + "."))
                    yield return inner;
            }
            else if (!Equals(a, b))
            {
                yield return path == "case.count.charged" ? "case.count.charged.article" : path;
            }
        }
    }
}
