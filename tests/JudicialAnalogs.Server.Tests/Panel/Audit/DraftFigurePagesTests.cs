using System.Net;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Audit;

/// <summary>Pages that are made from drafts: divergences and key figures.</summary>
public sealed class DraftFigurePagesTests(BurglaryServer shared) : IDisposable
{
    private readonly PanelReader _reader = new(shared.Server);

    public void Dispose() => _reader.Dispose();

    [Fact]
    public async Task A_divergence_stands_with_its_reason_and_without_its_author()
    {
        var draft = (await shared.Server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("panel-divergence"))).DraftId;
        var given = Asked.Reason("panel-divergence-reason", draft);
        given.Text = "<i>Особая</i> тяжесть, указана для страницы.";
        await shared.Server.CallAsync<RecordReasonResponse>("DraftService/RecordReason", given, "named-judge-77");

        using var raw = new HttpClient { BaseAddress = shared.Server.Panel };
        var source = await raw.GetStringAsync(new Uri($"/audit/divergences?category={given.Category}&lang=en", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = WebUtility.HtmlDecode(source);

        Assert.Contains($"Draft {draft}, version 1", page, StringComparison.Ordinal);
        Assert.Contains(given.Text, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", source, StringComparison.Ordinal);
        Assert.DoesNotContain("named-judge-77", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_are_kept_and_a_wrong_one_is_said_at_its_field()
    {
        Assert.Contains("Nothing in the records answers", await _reader.ReadAsync("/audit/divergences?found=296&state=Withdrawn&lang=en"), StringComparison.Ordinal);
        var (status, page) = await _reader.AskAsync("/audit/divergences?from=2025-13-01&aspect=Punishment&lang=en");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("id=\"e-from\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2025-13-01\"", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"Punishment\" selected", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await _reader.AskAsync("/audit/divergences?after=forged&lang=en")).Status);
    }

    [Fact]
    public async Task Key_figures_say_n_what_they_mean_and_what_they_are_not_for_and_are_reckoned_anew_when_asked()
    {
        await shared.Server.CallAsync<AssessDraftResponse>("DraftService/AssessDraft", Asked.Assess("panel-kpi"));
        var page = await ReckonedAsync("/audit/kpi?lang=en");

        Assert.Contains("too few for a share", page, StringComparison.Ordinal);
        Assert.Contains("Not a measure of judges' work", page, StringComparison.Ordinal);
        var (status, location, _) = await _reader.SendAsync("/audit/kpi?lang=en", ("form-token", PanelReader.Field(page, "form-token")));
        Assert.Equal((HttpStatusCode.SeeOther, "/audit/kpi?lang=en"), (status, location));
        Assert.Contains("Drafts compared", await ReckonedAsync(location), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_refused_where_it_was_typed()
    {
        var (status, page) = await _reader.AskAsync("/audit/kpi?introduced=30.02.2026&lang=ru");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("id=\"e-introduced\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"30.02.2026\"", page, StringComparison.Ordinal);
    }

    private async Task<string> ReckonedAsync(string path)
    {
        for (var look = 0; look < 600; look++)
        {
            var page = await _reader.ReadAsync(path);
            if (!page.Contains("data-job=\"Running\"", StringComparison.Ordinal))
                return page;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException(path);
    }
}
