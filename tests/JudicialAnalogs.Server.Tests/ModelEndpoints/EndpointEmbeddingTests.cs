using JudicialAnalogs.Archive.Embeddings;
using JudicialAnalogs.Server.ModelEndpoints;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Tests.ModelEndpoints;

public class EndpointEmbeddingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Texts_go_in_batches_and_come_back_in_order_with_length_one()
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model);
        string[] texts = [.. Enumerable.Range(0, 70).Select(i => $"слово{i} дело")];

        var vectors = await generator.GenerateAsync(texts, cancellationToken: Stop);

        Assert.Equal((70, 3), (vectors.Count, model.Requests));
        Assert.Equal(texts, model.Asked);
        Assert.All(vectors, vector => Assert.Equal(1, vector.Vector.ToArray().Sum(number => number * number), 1e-4));
    }

    [Fact]
    public async Task Passing_trouble_is_tried_again()
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model);
        model.Instead = async (context, texts) =>
        {
            if (model.Requests < 3)
                context.Response.StatusCode = model.Requests == 1 ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status429TooManyRequests;
            else
                await context.Response.WriteAsync(EmbeddingStandIn.Answer(texts));
        };

        Assert.Single(await generator.GenerateAsync(["текст"], cancellationToken: Stop));
        Assert.Equal(3, model.Requests);
    }

    [Fact]
    public async Task Vectors_in_base64_are_read_too()
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model);
        var bytes = Enumerable.Range(1, EmbeddingStandIn.Dimensions).SelectMany(i => BitConverter.GetBytes((float)i)).ToArray();
        model.Instead = (context, _) => context.Response.WriteAsync($$"""{"data":[{"index":0,"embedding":"{{Convert.ToBase64String(bytes)}}"}]}""");

        var vector = Assert.Single(await generator.GenerateAsync(["текст"], cancellationToken: Stop)).Vector;

        Assert.Equal(2, vector.Span[1] / vector.Span[0], 1e-5);
    }

    public static TheoryData<string, string> Answers => new()
    {
        { """{"data":[]}""", "without 2 of 2" },
        { EmbeddingStandIn.Answer(["один"]), "without 1 of 2" },
        { EmbeddingStandIn.Answer(["один", "два", "три"]), "not sent" },
        { EmbeddingStandIn.Answer(["один", "два"], from: 1), "not sent" },
        { EmbeddingStandIn.Answer(["один", "два"], dimensions: 3), "3 numbers, and 64 are expected" },
        { EmbeddingStandIn.Answer(["один", "два"])[..200], "cut off" },
        { "<html>", "cut off" },
        { """{"error":"none"}""", "cut off" },
        { $$"""{"data":[{"index":0,"embedding":[{{string.Join(',', Enumerable.Repeat(0, 64))}}]},{"index":1,"embedding":[]}]}""", "no direction" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_that_is_not_one_vector_of_the_right_size_a_text_is_refused_whole(string answer, string complaint)
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model);
        model.Instead = (context, _) => context.Response.WriteAsync(answer);

        var refused = await Assert.ThrowsAsync<EmbeddingFailedException>(() => generator.GenerateAsync(["один", "два"], cancellationToken: Stop));

        Assert.Contains(complaint, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_hangs_or_hangs_up_is_given_up_after_three_tries()
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model, TimeSpan.FromMilliseconds(150));
        model.Instead = (context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted);
        var hanging = await Assert.ThrowsAsync<EmbeddingFailedException>(() => generator.GenerateAsync(["текст"], cancellationToken: Stop));
        model.Instead = async (context, texts) =>
        {
            context.Response.ContentLength = 10_000;
            await context.Response.WriteAsync(EmbeddingStandIn.Answer(texts)[..100]);
            await context.Response.Body.FlushAsync();
            context.Abort();
        };
        var hungUp = await Assert.ThrowsAsync<EmbeddingFailedException>(() => generator.GenerateAsync(["текст"], cancellationToken: Stop));

        Assert.Contains("in time, 3 times", hanging.Message, StringComparison.Ordinal);
        Assert.Contains("3 times", hungUp.Message, StringComparison.Ordinal);
        Assert.Equal(6, model.Requests);
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_obeyed_at_once()
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model);
        using var gaveUp = new CancellationTokenSource();
        model.Instead = async (context, _) =>
        {
            await gaveUp.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => generator.GenerateAsync(["текст"], cancellationToken: gaveUp.Token));
    }

    [Fact]
    public async Task A_server_uses_the_endpoint_and_falls_back_visibly_while_it_does_not_answer()
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model);
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), embeddings: new EmbeddingModel(new EmbeddingSpace("stand-in", EmbeddingStandIn.Dimensions), generator));
        var warning = Wording.Russian.Say("Notice.EmbeddingsFellBack");

        var before = model.Requests;
        var found = await FindAsync(server);
        var healthy = await StatusAsync(server);
        model.Instead = (context, _) =>
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        };
        var fallenBack = await FindAsync(server);
        var degraded = await StatusAsync(server);

        Assert.True(model.Requests > before);
        Assert.DoesNotContain(warning, found.Context.Notices);
        Assert.Contains(warning, fallenBack.Context.Notices);
        Assert.NotEmpty(fallenBack.Analogs);
        Assert.True(Component(healthy).Healthy);
        Assert.False(Component(degraded).Healthy);
        Assert.True(degraded.Ready);
        Assert.Contains("HTTP 400", Component(degraded).State, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_taken_in_while_the_endpoint_is_down_is_searched_by_the_embedded_vectors()
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model);
        model.Instead = (context, _) =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60), embeddings: new EmbeddingModel(new EmbeddingSpace("stand-in", EmbeddingStandIn.Dimensions), generator));

        var found = await FindAsync(server);
        var status = await StatusAsync(server);

        Assert.Contains(Wording.Russian.Say("Notice.EmbeddingsFellBack"), found.Context.Notices);
        Assert.Equal((false, 0L), (Component(status).Healthy, Component(status).Sequence));
        Assert.True(status.Components.Single(component => component.Name == "index").Healthy);
    }

    [Fact]
    public async Task Only_redacted_text_leaves()
    {
        await using var model = await EmbeddingStandIn.StartAsync();
        using var generator = Generator(model);
        await using var server = await TestServer.StartAsync(embeddings: new EmbeddingModel(new EmbeddingSpace("stand-in", EmbeddingStandIn.Dimensions), generator));
        await server.CallAsync<ImportActsResponse>("CorpusService/ImportActs", new ImportActRequest
        {
            IdempotencyKey = "import",
            Source = "acts.jsonl",
            Text = """{"id":"one","synthetic":true,"language":"ru","date":"2025-01-10","text":"ПРИГОВОР\nУСТАНОВИЛ:\nПодсудимый, ИИН 850101300123, тел. +7 701 123 45 67, похитил велосипед.\nПРИГОВОРИЛ: назначить штраф 50 МРП."}""",
        });
        var request = Asked.Find();
        request.Case = new CaseDescription { Text = "Подсудимый, ИИН 850101300123, похитил велосипед." };
        await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", request);

        Assert.DoesNotContain(model.Asked, text => text.Contains("850101300123", StringComparison.Ordinal) || text.Contains("123 45 67", StringComparison.Ordinal));
    }

    private static EndpointEmbeddingGenerator Generator(EmbeddingStandIn model, TimeSpan? patience = null) =>
        new(new ModelEndpoint(model.Address, "stand-in", null) { Patience = patience ?? TimeSpan.FromSeconds(20) }, EmbeddingStandIn.Dimensions, TimeProvider.System) { Rest = TimeSpan.FromMilliseconds(5) };

    private static Task<FindAnalogsResponse> FindAsync(TestServer server) => server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find());

    private static Task<GetStatusResponse> StatusAsync(TestServer server) => server.CallAsync<GetStatusResponse>("SystemService/GetStatus", new GetStatusRequest());

    private static ComponentStatus Component(GetStatusResponse status) => status.Components.Single(component => component.Name == "embeddings");
}
