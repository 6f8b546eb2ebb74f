using System.Text.Json;
using System.Text.RegularExpressions;
using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Notes;

public class SearchNoteTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    public static TheoryData<V1.Language> Languages => [V1.Language.Russian, V1.Language.Kazakh, V1.Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_note_says_who_searched_what_was_shown_what_was_found_and_why_practice_was_not_followed(V1.Language language)
    {
        var words = Wording.Of(language);
        var assessed = await AssessAsync($"note-{language}", 84);
        await _server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", Asked.Reason($"note-reason-{language}", assessed.DraftId), "judge-note");
        await _server.CallAsync<FinalizeDraftResponse>("DraftService/FinalizeDraft", Asked.Finalize($"note-final-{language}", assessed.DraftId), "judge-note");

        var html = await NoteAsync(assessed.DraftId, language, SearchNoteFormat.Html);
        var page = html.Content.ToStringUtf8();
        Assert.Equal(("text/html; charset=utf-8", $"{assessed.DraftId}-1.{words.Code}.html"), (html.MediaType, html.FileName));
        string[] told =
        [
            $"<html lang=\"{words.Code}\">", words.Say("Note.Title"), "judge-note", "clerk-note", words.Say("Note.Followed.OutsideLaw"), words.Say("Note.Followed.Departs"), words.Say("Note.Followed.Reason"), "Тяжесть последствий.",
            words.Say("Panel.Reason.GravityOfConsequences"), words.Say("Note.Ai"), words.Say("Card.Notice"), words.Say("Notice.Synthetic"),
            assessed.Context.IndexVersion, assessed.Practice.Analogs[0].CountAddress, words.Say("Note.Step.Finalize"), "1-100/26",
        ];
        Assert.All(told, text => Assert.Contains(text, Decoded(page), StringComparison.Ordinal));

        using var json = JsonDocument.Parse((await NoteAsync(assessed.DraftId, language, SearchNoteFormat.Json)).Content.ToByteArray());
        var note = json.RootElement;
        Assert.Equal((words.Code, assessed.DraftId, 1), (note.GetProperty("language").GetString(), note.GetProperty("draft_id").GetString(), note.GetProperty("draft_version").GetInt32()));
        Assert.Equal(assessed.Practice.Analogs.Select(analog => analog.CountAddress), note.GetProperty("analogs").EnumerateArray().Select(analog => analog.GetProperty("address").GetString()));
        Assert.Equal(assessed.Context.ArchiveSequence, note.GetProperty("versions").GetProperty("archive").GetInt64());
        Assert.Equal(64, note.GetProperty("versions").GetProperty("answer").GetString()!.Length);
        Assert.Equal(3, note.GetProperty("practice").GetArrayLength());
        Assert.Equal(["judge-note", "judge-note", "judge-note"], note.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("actor").GetString()));
    }

    [Fact]
    public async Task Words_of_a_judge_never_become_markup_and_the_page_loads_and_runs_nothing()
    {
        const string Hostile = "</style><script>alert(1)</script><img src=x onerror=alert(2)> \" ' & <b>жирно</b>";
        var assessed = await AssessAsync("note-hostile", 84, "<script>1-1/26</script>");
        var reason = Asked.Reason("note-hostile-reason", assessed.DraftId);
        (reason.Text, reason.Passage) = (Hostile, new Passage { Text = Hostile });
        await _server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", reason, "<i>judge</i>");

        var page = (await NoteAsync(assessed.DraftId, V1.Language.Russian, SearchNoteFormat.Html)).Content.ToStringUtf8();

        Assert.Contains(Hostile, Decoded(page), StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)<(script|img|link|iframe|object|svg|b|i)[ >]", page);
        Assert.All(Regex.Matches(page, "<[^>]*>").Select(tag => tag.Value), tag => Assert.DoesNotMatch("(?i)(src|href|action|data|style)=| on[a-z]+=", tag));
        Assert.DoesNotMatch("(?i)(url\\(|@import)", Regex.Match(page, "<style>.*?</style>", RegexOptions.Singleline).Value);
        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_act_removed_since_the_comparison_is_named_and_quoted_no_more()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(80));
        var assessed = await server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("removed-later"));
        var (first, second) = (assessed.Practice.Analogs[0], assessed.Practice.Analogs[1]);
        await server.CallAsync<RemoveActResponse>("CorpusService/RemoveAct", new RemoveActRequest { IdempotencyKey = "r", ActId = first.ActId, Reason = "по требованию" });

        var exported = await server.CallAsync<ExportSearchNoteResponse>("DraftService/ExportSearchNote", new ExportSearchNoteRequest { DraftId = assessed.DraftId, Format = SearchNoteFormat.Json });
        using var json = JsonDocument.Parse(exported.Content.ToByteArray());
        var analogs = json.RootElement.GetProperty("analogs");

        Assert.Equal((first.ActId, false, JsonValueKind.Null), (analogs[0].GetProperty("court").GetString(), analogs[0].GetProperty("shown").GetBoolean(), analogs[0].GetProperty("passage").ValueKind));
        Assert.Equal(JsonValueKind.Null, analogs[0].GetProperty("case_number").ValueKind);
        Assert.True(analogs[1].GetProperty("shown").GetBoolean());
        Assert.Equal(second.Passages[0].Text, analogs[1].GetProperty("passage").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_note_of_an_earlier_version_says_so_and_every_note_stands_in_the_ledger()
    {
        var first = await AssessAsync("note-versions", 84);
        var changed = Asked.Assess("note-versions-2", 28);
        changed.DraftId = first.DraftId;
        await _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", changed);

        var request = new ExportSearchNoteRequest { DraftId = first.DraftId, DraftVersion = 1 };
        var note = Decoded((await _server.CallAsync<ExportSearchNoteResponse>("DraftService/ExportSearchNote", request)).Content.ToStringUtf8());
        var newest = Decoded((await NoteAsync(first.DraftId, V1.Language.Russian, SearchNoteFormat.Unspecified)).Content.ToStringUtf8());

        Assert.Contains(Wording.Russian.Say("Note.Followed.GivenUp"), note, StringComparison.Ordinal);
        Assert.Contains(Wording.Russian.Say("Note.State.Earlier", 2), note, StringComparison.Ordinal);
        Assert.Contains(Wording.Russian.Say("Note.Followed.Within"), newest, StringComparison.Ordinal);
        var written = (await _server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken)).Where(entry => entry.Action == "draft.note").Select(entry => entry.Subject).ToList();
        Assert.Contains($"{first.DraftId} 1", written);
        Assert.Contains($"{first.DraftId} 2", written);
        request.DraftVersion = 3;
        var refused = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<ExportSearchNoteResponse>("DraftService/ExportSearchNote", request));
        Assert.Equal("draft_version", refused.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations[0].Field);
    }

    private Task<AssessDraftResponse> AssessAsync(string key, double months, string caseNumber = "1-100/26")
    {
        var request = Asked.Assess(key, months);
        request.Case.CaseNumber = caseNumber;
        return _server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request, "judge-note");
    }

    private Task<ExportSearchNoteResponse> NoteAsync(string draft, V1.Language language, SearchNoteFormat format) => _server.CallAsync<ExportSearchNoteResponse>(
        "DraftService/ExportSearchNote", new ExportSearchNoteRequest { Context = Asked.In(language), DraftId = draft, Format = format }, "clerk-note");

    private static string Decoded(string page) => System.Net.WebUtility.HtmlDecode(page);
}
