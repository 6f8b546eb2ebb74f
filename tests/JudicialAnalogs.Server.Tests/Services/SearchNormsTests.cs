using Grpc.Core;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Services;

public sealed class SearchNormsTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-tests-");
    private TestServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        await using (var first = await TestServer.StartAsync(folder: _folder.FullName))
        {
            Norm[] norms =
            [
                Text("УК 188", LawLanguage.Russian, "Кража", "Тайное хищение чужого имущества наказывается штрафом.", "2015-01-01", "2018-12-31"),
                Text("УК 188", LawLanguage.Russian, "Кража", "Тайное хищение чужого имущества, в том числе скота, наказывается штрафом.", "2019-01-01", null),
                Text("УК 188(1)", LawLanguage.Russian, "Кража", "Тайное хищение наказывается штрафом.", "2015-01-01", null),
                Text("УК 188", LawLanguage.Kazakh, "Ұрлық", "Бөтеннің мүлкін жасырын жымқыру айыппұл салуға жазаланады.", "2015-01-01", null),
                Text("УК 191", LawLanguage.Russian, "Грабеж", "Открытое хищение чужого имущества наказывается штрафом.", "2015-01-01", null),
                Text("КоАП 127", LawLanguage.Russian, "Грабеж мелкий", "Открытое хищение чужого имущества малой стоимости.", "2015-01-01", null),
            ];
            await first.Records.Norms.UpsertAsync(norms, new Caller("test", "operator", "test"));
        }

        _server = await TestServer.StartAsync(folder: _folder.FullName);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("2016-05-05", "2015-01-01", false)]
    [InlineData("2020-05-05", "2019-01-01", true)]
    public async Task The_version_of_the_day_is_found_and_named(string day, string from, bool ofCattle)
    {
        var found = await AskAsync("кража чужого имущества", day);

        var theft = found.Norms.Single(norm => norm.Reference == "УК 188");
        Assert.Equal((Date(from), ofCattle), (theft.Norm.InForce.From, theft.Norm.Text.Contains("скота", StringComparison.Ordinal)));
        Assert.Equal((V1.NormStanding.InForce, "Ұрлық"), (theft.Standing, theft.Twin.Title));
        Assert.Equal("УК 188", found.Norms[0].Reference);
        Assert.NotEmpty(found.Context.IndexVersion);
    }

    [Fact]
    public async Task Before_the_first_known_text_the_nearest_is_given_and_said_to_be_no_text_of_that_day()
    {
        var theft = (await AskAsync("кража чужого имущества", "2010-05-05")).Norms[0];

        Assert.Equal((V1.NormStanding.OutsideLoaded, null, Date("2015-01-01")), (theft.Standing, theft.Norm, theft.Nearest.InForce.From));
        Assert.NotEmpty(theft.Notices);
    }

    [Fact]
    public async Task What_the_query_cites_comes_first_down_to_its_part_and_what_is_not_stored_is_said()
    {
        var found = await AskAsync("грабеж и ч. 1 ст. 188 УК, ст. 999 УК", "2020-01-01");

        Assert.Equal(("УК 188(1)", true, 2), (found.Norms[0].Reference, found.Norms[0].Cited, found.Norms[0].Score));
        Assert.Equal(("УК 191", false), (found.Norms[1].Reference, found.Norms[1].Cited));
        Assert.Contains(found.Context.Notices, notice => notice.Contains("УК 999", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("грабеж по уголовному кодексу", "УК 191")]
    [InlineData("грабеж, Кодекс Республики Казахстан об административных правонарушениях", "КоАП 127")]
    public async Task An_act_that_is_named_raises_its_norms(string query, string first) =>
        Assert.Equal(first, (await AskAsync(query, "2020-01-01")).Norms[0].Reference);

    [Fact]
    public async Task Acts_outside_those_asked_for_are_not_found_and_a_bare_article_is_of_the_one_asked_for()
    {
        var request = Request("грабеж, ст. 127", "2020-01-01");
        request.Acts.Add("КоАП");

        var found = await _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", request);

        Assert.Equal(("КоАП 127", true), (Assert.Single(found.Norms).Reference, found.Norms[0].Cited));
    }

    [Fact]
    public async Task The_explanation_sums_to_the_score()
    {
        var request = Request("кража скота", "2020-01-01");
        request.Explain = true;

        var found = await _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", request);

        Assert.All(found.Norms, norm => Assert.Equal(norm.Score, norm.Explanation.Children.Sum(leg => leg.Value), 9));
        Assert.Equal(found.Norms.Select(norm => norm.Score).OrderDescending(), found.Norms.Select(norm => norm.Score));
    }

    [Fact]
    public async Task Pages_follow_each_other_and_a_token_of_another_question_is_refused()
    {
        var request = Request("хищение имущества", "2020-01-01");
        var all = await _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", request);
        request.PageSize = 1;
        var paged = new List<string>();
        do
        {
            var page = await _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", request);
            paged.AddRange(page.Norms.Select(norm => norm.Reference));
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0 && paged.Count < 10);

        Assert.Equal(all.Norms.Select(norm => norm.Reference), paged);
        request.PageToken = (await _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", Request("хищение имущества", "2020-01-01", 1))).NextPageToken;
        request.Query = "другое";
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", request))).StatusCode);
    }

    [Theory]
    [InlineData("хищение +скота", "УК 188")]
    [InlineData("хищение -тайное", "КоАП 127|УК 191")]
    [InlineData("хищение «малой стоимости»", "КоАП 127")]
    [InlineData("хищение +тайное «ст. 191 УК»", "УК 188|УК 191")]
    public async Task Typed_signs_narrow_the_norms_and_a_citation_between_quotation_marks_is_looked_up(string line, string references)
    {
        var request = Request(line, "2020-01-01");
        request.Typed = true;

        var found = await _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", request);

        Assert.Equal(references.Split('|'), found.Norms.Select(norm => norm.Reference).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Signs_of_a_query_that_was_not_typed_are_no_signs_and_broken_typed_ones_are_refused()
    {
        var request = Request("хищение -тайное \"скота", "2020-01-01");
        Assert.Contains("УК 188", (await _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", request)).Norms.Select(norm => norm.Reference));

        request.Typed = true;
        var refusal = await Assert.ThrowsAsync<RpcException>(() => _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", request));
        Assert.Equal("query", refusal.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations[0].Field);
    }

    [Fact]
    public async Task An_empty_query_is_refused() =>
        Assert.Equal(StatusCode.InvalidArgument, (await Assert.ThrowsAsync<RpcException>(() => AskAsync(" ", "2020-01-01"))).StatusCode);

    private static Norm Text(string reference, LawLanguage language, string title, string text, string from, string? to) =>
        new(NormRef.Parse(reference), language, title, text, DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to), "code.txt", $"{language} {from}");

    private static Day Date(string day)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd");
        return new Day { Year = date.Year, Month = date.Month, Day_ = date.Day };
    }

    private static SearchNormsRequest Request(string query, string day, int size = 0) =>
        new() { Context = Asked.In(V1.Language.Russian), Query = query, On = Date(day), TextLanguage = V1.Language.Russian, PageSize = size };

    private Task<SearchNormsResponse> AskAsync(string query, string day) => _server.CallAsync<SearchNormsResponse>("LawService/SearchNorms", Request(query, day));
}
