using System.Net;
using System.Text;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Panel.Audit;

public sealed class ExportPagesTests(SpreadServer shared) : IDisposable
{
    private readonly PanelReader _reader = new(shared.Server);

    public void Dispose() => _reader.Dispose();

    [Theory]
    [InlineData("csv", "counts", ExportFormat.Csv, ExportPart.Counts)]
    [InlineData("csv", "codebook", ExportFormat.Csv, ExportPart.Codebook)]
    [InlineData("jsonl", "counts", ExportFormat.Jsonl, ExportPart.Counts)]
    [InlineData("jsonl", "codebook", ExportFormat.Jsonl, ExportPart.Codebook)]
    public async Task A_download_is_what_the_service_streams_byte_for_byte(string format, string part, ExportFormat asked, ExportPart of)
    {
        var request = new ExportCountsRequest { Context = Asked.In(V1.Language.English), Format = asked, Selection = new AnalogFilter { Regions = { "Область 1" } } };
        using var streamed = new MemoryStream();
        await foreach (var message in shared.Server.StreamAsync<ExportCountsResponse>("AuditService/ExportCounts", request, TestContext.Current.CancellationToken))
        {
            if (message.Part == of)
                message.Chunk.WriteTo(streamed);
        }

        var (status, _, text) = await SendAsync(("region", "Область 1"), ("format", format), ("part", part), ("purpose", "study of thefts"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(streamed.Length > 100, "something was streamed");
        Assert.Equal(WebUtility.HtmlDecode(Encoding.UTF8.GetString(streamed.ToArray())), text);
    }

    [Fact]
    public async Task Without_a_purpose_nothing_leaves_and_what_was_typed_stays()
    {
        var (status, _, page) = await SendAsync(("found", "188(3)"), ("region", "Область 2"), ("format", "jsonl"), ("part", "counts"), ("purpose", " "));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("id=\"e-purpose\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"188(3)\"", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"Область 2\" selected", page, StringComparison.Ordinal);
        Assert.Contains("value=\"jsonl\" checked", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_keeps_the_purpose_and_how_much_left()
    {
        await SendAsync(("format", "csv"), ("part", "counts"), ("purpose", "generalisation, letter 12"));

        var entries = await shared.Server.Records.Ledger.ReadAsync(0, 10_000, TestContext.Current.CancellationToken);
        var entry = Assert.Single(entries, entry => entry.Purpose == "generalisation, letter 12");
        Assert.Equal("audit.export", entry.Action);
        Assert.Matches(@"^Csv: \d+ rows, \d+ left out$", entry.Subject);
    }

    [Fact]
    public async Task A_form_of_another_session_is_refused()
    {
        var (status, _, _) = await _reader.SendAsync("/audit/export?lang=en", ("format", "csv"), ("part", "counts"), ("purpose", "study of thefts"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task The_codebook_names_every_column()
    {
        var page = await _reader.ReadAsync("/audit/export/codebook?lang=kk");

        Assert.All(Practice.Export.ExportColumns.All, column => Assert.Contains($"<code>{column.Name}</code>", page, StringComparison.Ordinal));
    }

    private async Task<(HttpStatusCode Status, string Location, string Text)> SendAsync(params (string Key, string Value)[] fields)
    {
        var token = PanelReader.Field(await _reader.ReadAsync("/audit/export?lang=en"), "form-token");
        return await _reader.SendAsync("/audit/export?lang=en", [("form-token", token), .. fields]);
    }
}
