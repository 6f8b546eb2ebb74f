using System.Text;
using System.Text.Json;
using Grpc.Core;
using JudicialAnalogs.Practice.Export;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class ExportCountsTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task Csv_has_the_columns_of_its_codebook_and_as_many_rows_as_it_says()
    {
        var (summary, codebook, counts) = await ExportAsync(new ExportCountsRequest { Format = ExportFormat.Csv });

        var lines = counts.TrimEnd().Split("\r\n");
        Assert.Equal(string.Join(',', ExportColumns.All.Select(column => column.Name)), lines[0]);
        Assert.Equal(summary.Rows, lines.Length - 1);
        Assert.Equal((300, 5), (summary.Rows + summary.RowsLeftOut, summary.FewestActs));
        Assert.InRange(summary.Rows, 200, 300);
        Assert.Equal(summary.Rows, summary.RowsByCoarsening.Sum());
        Assert.StartsWith("column,meaning,values,unit,norm\r\nregion,", codebook, StringComparison.Ordinal);
        Assert.All(ExportColumns.All, column => Assert.Contains($"\r\n{column.Name},", codebook, StringComparison.Ordinal));
        Assert.Contains($"\r\n(rows),Rows.,{summary.Rows},,", codebook, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_lines_hold_the_same_rows_with_numbers_as_numbers_and_the_same_answer_twice()
    {
        var (summary, codebook, counts) = await ExportAsync(new ExportCountsRequest { Format = ExportFormat.Jsonl });

        var rows = counts.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(summary.Rows, rows.Count);
        Assert.All(rows, row => Assert.Equal(ExportColumns.All.Select(column => column.Name), row.EnumerateObject().Select(property => property.Name)));
        Assert.All(rows, row => Assert.InRange(row.GetProperty("punishment_amount").GetDouble(), 24, 84));
        Assert.True(rows[0].GetProperty("synthetic").GetBoolean());
        Assert.Equal(ExportColumns.All.Count + 7, codebook.TrimEnd().Split('\n').Length);
        Assert.Equal(counts, (await ExportAsync(new ExportCountsRequest { Format = ExportFormat.Jsonl })).Counts);
    }

    [Fact]
    public async Task No_identity_number_or_day_of_an_act_leaves_the_archive()
    {
        var (_, _, counts) = await ExportAsync(new ExportCountsRequest());

        Assert.DoesNotContain("burglary-", counts, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d{4}-\d{2}-\d{2}", counts);
    }

    [Fact]
    public async Task Without_a_purpose_or_with_an_unknown_format_nothing_is_exported()
    {
        ExportCountsRequest[] refused = [new(), new() { Context = new RequestContext { Purpose = " " } }, new() { Context = Asked.In(V1.Language.English), Format = (ExportFormat)9 }];
        foreach (var request in refused)
            Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<ExportCountsResponse>("AuditService/ExportCounts", request))).StatusCode);
    }

    [Fact]
    public async Task The_ledger_knows_purpose_and_rows_also_of_a_caller_who_hangs_up()
    {
        using var hangUp = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var request = new ExportCountsRequest { Context = new RequestContext { Purpose = "hung up" }, Format = ExportFormat.Jsonl };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var message in _server.StreamAsync<ExportCountsResponse>("AuditService/ExportCounts", request, hangUp.Token))
            {
                Assert.NotNull(message.Summary);
                await hangUp.CancelAsync();
            }
        });

        var entry = Assert.Single(await EntriesAsync(), entry => entry.Purpose == "hung up");
        Assert.Equal(("audit.export", "operator"), (entry.Action, entry.Role));
        Assert.Matches(@"^Jsonl: \d+ rows, \d+ left out$", entry.Subject);
    }

    private async Task<(ExportSummary Summary, string Codebook, string Counts)> ExportAsync(ExportCountsRequest request)
    {
        request.Context = Asked.In(V1.Language.English);
        ExportSummary? summary = null;
        using MemoryStream codebook = new(), counts = new();
        await foreach (var message in _server.StreamAsync<ExportCountsResponse>("AuditService/ExportCounts", request, TestContext.Current.CancellationToken))
        {
            Assert.Equal(summary is null, message.Context is not null);
            summary ??= message.Summary;
            message.Chunk.WriteTo(message.Part == ExportPart.Codebook ? codebook : counts);
            Assert.InRange(message.Chunk.Length, 0, 128 * 1024);
        }

        return (summary!, Encoding.UTF8.GetString(codebook.ToArray()), Encoding.UTF8.GetString(counts.ToArray()));
    }

    private async Task<List<Records.Ledger.LedgerEntry>> EntriesAsync()
    {
        var all = new List<Records.Ledger.LedgerEntry>();
        while (await _server.Records.Ledger.ReadAsync(all.Count, 10_000, TestContext.Current.CancellationToken) is { Count: > 0 } page)
            all.AddRange(page);
        return all;
    }
}
