using System.Net;
using System.Text.RegularExpressions;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Audit;

public sealed partial class ConsistencyPagesTests(SpreadServer shared) : IDisposable
{
    private readonly PanelReader _reader = new(shared.Server);

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("en")]
    public async Task The_report_says_what_the_service_answers(string language)
    {
        var wording = Wording.All.Single(wording => wording.Code == language);
        var report = await shared.Server.CallAsync<ConsistencyReportResponse>(
            "AuditService/ConsistencyReport", new ConsistencyReportRequest { Context = Asked.In(wording.Language), Selection = new AnalogFilter { FoundUnder = { "УК 188(3)" } } });

        var page = await ReadReportAsync($"/audit/consistency?found=188(3)&lang={language}");

        Assert.NotEmpty(report.Statements);
        Assert.All(report.Statements, statement => Assert.Contains(statement, page, StringComparison.Ordinal));
        Assert.All(report.Groups, group => Assert.Contains($"<th scope=\"row\">{group.Name}</th>", page, StringComparison.Ordinal));
        Assert.Equal(report.Groups.Count(group => group.EffectiveSize > 0), Point().Count(page));
        Assert.All(report.Trend.Periods, period => Assert.Contains($"<th scope=\"row\">{period.Period}</th>", page, StringComparison.Ordinal));
        Assert.Contains(wording.Say("Notice.Synthetic"), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_of_few_counts_are_not_told()
    {
        var page = await ReadReportAsync("/audit/consistency?lang=en");

        var row = page[page.IndexOf("<th scope=\"row\">Районный суд № 9</th>", StringComparison.Ordinal)..];
        Assert.Contains("fewer than 5", row[..row.IndexOf("</tr>", StringComparison.Ordinal)], StringComparison.Ordinal);
        var forms = page[page.LastIndexOf("<th scope=\"row\">Районный суд № 9</th>", StringComparison.Ordinal)..];
        Assert.Contains("too few to tell", forms[..forms.IndexOf("</tr>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_taken_is_said_at_its_field_and_what_was_typed_stays()
    {
        var (status, page) = await _reader.AskAsync("/audit/consistency?found=188(3);кража&from=31.02.2024&to=2024-05-01&court=Суд+без+актов&factors=99(1)&language=kk&by=region&lang=en");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["e-found", "e-from", "e-court", "e-factors"], ErrorField().Matches(page).Select(match => match.Groups["id"].Value));
        foreach (var typed in new[] { "188(3);кража", "31.02.2024", "2024-05-01", "Суд без актов", "99(1)" })
            Assert.Contains($"value=\"{typed}\"", page, StringComparison.Ordinal);
        Assert.Matches("value=\"kk\" checked", page);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-job", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("188(3)")]
    [InlineData("УК 188(3)")]
    [InlineData("ч. 3 ст. 188 УК")]
    [InlineData("188 ч. 3")]
    public async Task An_article_may_be_written_as_people_write_it(string typed)
    {
        var page = await ReadReportAsync($"/audit/consistency?found={Uri.EscapeDataString(typed)}&lang=en");

        Assert.Contains("Counts: 240", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Regions_are_compared_when_asked_and_a_selection_too_small_says_why_there_are_no_figures()
    {
        Assert.Contains("Between regions", await ReadReportAsync("/audit/consistency?by=region&lang=en"), StringComparison.Ordinal);
        var few = await ReadReportAsync($"/audit/consistency?court={Uri.EscapeDataString("Районный суд № 1")}&lang=en");
        Assert.Contains("No figures", few, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", few, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_inline_style_or_script_is_in_a_page()
    {
        var page = await ReadReportAsync("/audit/consistency?lang=ru");

        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?! type=\"module\" src=\"/panel/)", page);
    }

    // The page answers at once; while the report is drawn it says so and is asked again, as its script does.
    private async Task<string> ReadReportAsync(string path)
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

    [GeneratedRegex("data-row=")]
    private static partial Regex Point();

    [GeneratedRegex("class=\"error\" id=\"(?<id>[^\"]+)\"")]
    private static partial Regex ErrorField();
}
