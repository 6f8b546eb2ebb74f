using Grpc.Core;
using JudicialAnalogs.Search.Qdrant;
using JudicialAnalogs.Search.Tests.Qdrant;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public class TypedQueryTests(BurglaryServer shared)
{
    private readonly TestServer _server = shared.Server;

    [Fact]
    public async Task Demanded_words_stand_in_every_analog_and_excluded_ones_in_none()
    {
        var found = await FindAsync("кража из дома +велосипед -«через окно»");

        Assert.NotEmpty(found.Analogs);
        foreach (var text in await TextsAsync(found))
        {
            Assert.Contains("велосипед", text, StringComparison.Ordinal);
            Assert.DoesNotContain("через окно", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_phrase_stands_as_it_is_in_any_form_of_its_words()
    {
        var found = await FindAsync("кража \"подобрав ключи\"");

        Assert.NotEmpty(found.Analogs);
        Assert.All(await TextsAsync(found), text => Assert.Contains("подобрав ключ", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_word_that_no_act_has_leaves_no_analog_even_under_a_known_article_and_the_answer_tells_what_is_narrowed()
    {
        var request = Asked.Find();
        (request.Case.Text, request.Case.Typed) = ("кража +параллелепипед", true);

        var found = await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);

        Assert.Empty(found.Analogs);
        Assert.True(found.Group.Size > 0);
        Assert.Contains(found.Context.Notices, notice => notice.Contains("Обязательные", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_quotes_as_it_likes()
    {
        var request = Asked.Find();
        request.Case.Text = "Подсудимый похитил велосипед -\"не закрыто +параллелепипед «кража»";

        Assert.NotEmpty((await _server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request)).Analogs);
    }

    [Fact]
    public async Task What_was_typed_is_explained_as_it_was_searched()
    {
        var typed = new CaseDescription { Text = "кража +велосипед -грабёж", Typed = true };
        var found = await FindAsync(typed.Text);
        var explained = await _server.CallAsync<ExplainAnalogResponse>(
            "AnalogService/ExplainAnalog", new ExplainAnalogRequest { Context = Asked.In(V1.Language.Russian), Case = typed, CountAddress = found.Analogs[0].CountAddress });

        Assert.Equal(found.Analogs[0].Similarity.RankScore, explained.Similarity.RankScore, 9);
    }

    [Theory]
    [InlineData("кража \"не закрыто", "7")]
    [InlineData("кража +и", "7")]
    [InlineData("дом +-кража", "5")]
    public async Task Broken_syntax_is_refused_with_its_place(string line, string place)
    {
        var refusal = await Assert.ThrowsAsync<RpcException>(() => FindAsync(line));

        Assert.Equal(StatusCode.InvalidArgument, refusal.StatusCode);
        var violation = refusal.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations[0];
        Assert.Equal("case.text", violation.Field);
        Assert.Contains(place, violation.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-кража", "case.text")]
    [InlineData("", "case.text")]
    public async Task Nothing_to_rank_by_is_refused(string line, string field) => Assert.Equal(
        field, (await Assert.ThrowsAsync<RpcException>(() => FindAsync(line))).GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations[0].Field);

    [Fact]
    public async Task A_line_as_long_as_a_document_is_refused() =>
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => FindAsync(string.Concat(Enumerable.Repeat("кража ", 2000))))).StatusCode);

    [Fact]
    public async Task A_cluster_says_that_it_cannot_and_answers_without_signs()
    {
        await using var standIn = await QdrantStandIn.StartAsync();
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), qdrant: new QdrantOptions(standIn.Address) { Tries = 1 });
        var request = new FindAnalogsRequest { Context = Asked.In(V1.Language.Russian), Case = new CaseDescription { Text = "кража +велосипед", Typed = true } };

        var refusal = await Assert.ThrowsAsync<RpcException>(() => server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request));
        request.Case.Text = "кража велосипед";

        Assert.Equal(StatusCode.FailedPrecondition, refusal.StatusCode);
        Assert.Contains("Qdrant", refusal.GetRpcStatus()!.GetDetail<Google.Rpc.LocalizedMessage>()!.Message, StringComparison.Ordinal);
        Assert.NotEmpty((await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request)).Analogs);
    }

    private Task<FindAnalogsResponse> FindAsync(string line) => _server.CallAsync<FindAnalogsResponse>(
        "AnalogService/FindAnalogs",
        new FindAnalogsRequest { Context = Asked.In(V1.Language.Russian), Case = new CaseDescription { Text = line, Typed = true } });

    private async Task<List<string>> TextsAsync(FindAnalogsResponse found)
    {
        var texts = new List<string>();
        foreach (var analog in found.Analogs)
            texts.Add((await _server.CallAsync<GetActResponse>("CorpusService/GetAct", new GetActRequest { Context = Asked.In(V1.Language.Russian), ActId = analog.ActId })).Act.Text);
        return texts;
    }
}
