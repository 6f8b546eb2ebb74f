using Google.Protobuf.WellKnownTypes;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class PagingAndMaskTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Theory]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(100)]
    public async Task Pages_of_analogs_cover_the_list_once_and_in_order(int size)
    {
        var paged = new List<Analog>();
        var request = Asked.Find();
        request.PageSize = size;
        do
        {
            var page = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);
            Assert.InRange(page.Analogs.Count, 1, size);
            paged.AddRange(page.Analogs);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);

        Assert.InRange(paged.Count, 101, 300);
        Assert.Equal(paged.Count, paged.Select(analog => analog.CountAddress).Distinct().Count());
        Assert.Equal(paged.OrderByDescending(analog => analog.Similarity.RankScore).Select(analog => analog.Similarity.RankScore), paged.Select(analog => analog.Similarity.RankScore));
    }

    [Fact]
    public async Task Pages_of_the_ledger_cover_every_entry_once()
    {
        var sequences = new List<long>();
        var request = new ReadLedgerRequest { PageSize = 3 };
        do
        {
            var page = await _server.CallAsync<ReadLedgerResponse>("AuditService/ReadLedger", request);
            sequences.AddRange(page.Entries.Select(entry => entry.Sequence));
            request.FromSequence = page.NextSequence;
        }
        while (request.FromSequence != 0);

        Assert.NotEmpty(sequences);
        Assert.Equal(Enumerable.Range(1, sequences.Count).Select(i => (long)i), sequences);
    }

    [Fact]
    public async Task A_mask_leaves_what_was_asked_for_and_the_context()
    {
        var request = Asked.Find();
        request.ReadMask = FieldMask.FromString("group,analogs");

        var masked = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);

        Assert.NotNull(masked.Context);
        Assert.NotNull(masked.Group);
        Assert.NotEmpty(masked.Analogs);
        Assert.Null(masked.Understood);
        Assert.Null(masked.Punishments);
        Assert.Empty(masked.NextPageToken);
    }

    [Fact]
    public async Task A_mask_reaches_into_an_act()
    {
        var request = new GetActRequest { ActId = "burglary-0001", ReadMask = FieldMask.FromString("act.court") };

        var act = (await _server.CallAsync<GetActResponse>("CorpusService/GetAct", request)).Act;

        Assert.NotEmpty(act.Court);
        Assert.Empty(act.Text);
        Assert.Empty(act.Id);
    }
}
