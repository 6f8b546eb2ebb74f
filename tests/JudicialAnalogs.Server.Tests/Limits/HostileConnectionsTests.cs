using System.Buffers.Binary;
using JudicialAnalogs.Server.Limits;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Limits;

public class HostileConnectionsTests
{
    private const string ResourceExhausted = "8";

    [Fact]
    public async Task Whoever_sends_the_head_of_a_request_without_end_is_cut_off_and_others_are_answered()
    {
        await using var server = await StartAsync(new ConnectionOptions { HeadArrival = TimeSpan.FromSeconds(1) });
        using var slow = await RawConnection.OpenAsync(server.Panel);
        await slow.SendAsync("GET /card HTTP/1.1\r\nHost: panel\r\nX-More: ");

        Assert.Equal(200, await CardAsync(server));
        Assert.StartsWith("HTTP/1.1 408 ", await slow.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sends_a_form_byte_by_byte_is_cut_off()
    {
        await using var server = await StartAsync(new ConnectionOptions { BodyRate = 10_000, BodyGrace = TimeSpan.FromSeconds(2) });
        using var slow = await RawConnection.OpenAsync(server.Panel);
        await slow.SendAsync("POST /settings HTTP/1.1\r\nHost: panel\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000\r\n\r\na=");

        var answer = await slow.ReadToEndAsync();

        Assert.DoesNotContain(" 200 ", answer.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain(" 303 ", answer.Split('\n')[0], StringComparison.Ordinal);
        Assert.Equal(200, await CardAsync(server));
    }

    [Theory]
    [InlineData(1, 60_000)]
    [InlineData(500, 10)]
    public async Task Heads_that_are_too_large_are_refused(int headers, int length)
    {
        await using var server = await StartAsync(new ConnectionOptions());
        using var large = await RawConnection.OpenAsync(server.Panel);
        var fields = string.Concat(Enumerable.Range(0, headers).Select(number => $"X-{number}: {new string('x', length)}\r\n"));
        await large.SendAsync($"GET /card HTTP/1.1\r\nHost: panel\r\n{fields}\r\n");

        Assert.StartsWith("HTTP/1.1 431 ", await large.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(200, await CardAsync(server));
    }

    [Fact]
    public async Task Connections_beyond_the_most_are_closed_at_once_until_another_ends()
    {
        await using var server = await StartAsync(new ConnectionOptions { Most = 2 });
        using (await RawConnection.OpenAsync(server.Panel))
        {
            using var second = await RawConnection.OpenAsync(server.Panel);
            await second.SendAsync("GET /card HTTP/1.1\r\nHost: panel\r\n");
            await UntilClosedAsync(server);
        }

        await UntilAnsweredAsync(server);
    }

    [Fact]
    public async Task A_stream_of_acts_without_end_is_ended_and_what_came_before_is_kept()
    {
        await using var server = await TestServer.StartAsync(limits: new LimitOptions { PerCaller = false, ImportedActs = 5 });
        var sent = 0;

        var status = await MessageStream.StatusOfAsync(server.Address, "CorpusService/ImportActs", async stream =>
        {
            for (; ; sent++)
            {
                await stream.WriteAsync(MessageStream.Framed(new ImportActRequest { IdempotencyKey = "endless", Source = $"{sent}.jsonl", Text = "{" }));
                await stream.FlushAsync();
            }
        });

        Assert.Equal(ResourceExhausted, status);
        Assert.True(sent >= 5);
        var short1 = await server.CallAsync<ImportActsResponse>("CorpusService/ImportActs", new ImportActRequest { IdempotencyKey = "one", Source = "one.jsonl", Text = "{" });
        Assert.Equal(1, short1.Rejected);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    public async Task A_stream_that_falls_silent_is_ended(int bytesOfTheNextMessage)
    {
        await using var server = await StartAsync(new ConnectionOptions { MessageArrival = TimeSpan.FromSeconds(1) });
        var message = MessageStream.Framed(new ImportActRequest { IdempotencyKey = "silent", Source = "1.jsonl", Text = new string('x', 100) });

        var status = await MessageStream.StatusOfAsync(server.Address, "CorpusService/ImportActs", async stream =>
        {
            await stream.WriteAsync(message);
            await stream.WriteAsync(message.AsMemory(0, bytesOfTheNextMessage));
            await stream.FlushAsync();
            await Task.Delay(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        });

        Assert.Equal(ResourceExhausted, status);
    }

    [Fact]
    public async Task A_message_that_claims_to_be_larger_than_any_may_be_is_refused_before_it_comes()
    {
        await using var server = await StartAsync(new ConnectionOptions());
        var prefix = new byte[5];
        BinaryPrimitives.WriteUInt32BigEndian(prefix.AsSpan(1), uint.MaxValue - 10);

        var status = await MessageStream.StatusOfAsync(server.Address, "LawService/ResolveCitation", async stream =>
        {
            await stream.WriteAsync(prefix);
            await stream.FlushAsync();
            await Task.Delay(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        });

        Assert.Equal(ResourceExhausted, status);
        await server.CallAsync<ResolveCitationResponse>("LawService/ResolveCitation", new ResolveCitationRequest { Text = "ст. 188 УК РК" });
    }

    [Fact]
    public async Task The_other_end_is_told_how_many_calls_one_connection_takes()
    {
        const int Preface = 4, MostStreams = 3;
        await using var server = await StartAsync(new ConnectionOptions { Streams = 7 });
        using var connection = await RawConnection.OpenAsync(server.Address);
        await connection.SendAsync("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        await connection.SendAsync([0, 0, 0, Preface, 0, 0, 0, 0, 0]);

        var (type, settings) = await connection.ReadFrameAsync();

        Assert.Equal(Preface, type);
        var told = Enumerable.Range(0, settings.Length / 6).ToDictionary(
            at => BinaryPrimitives.ReadUInt16BigEndian(settings.AsSpan(at * 6)), at => BinaryPrimitives.ReadUInt32BigEndian(settings.AsSpan((at * 6) + 2)));
        Assert.Equal(7u, told[MostStreams]);
    }

    private static Task<TestServer> StartAsync(ConnectionOptions connections) => TestServer.StartAsync(limits: new LimitOptions { PerCaller = false, Connections = connections });

    private static async Task<int> CardAsync(TestServer server)
    {
        using var browser = new HttpClient();
        return (int)(await browser.GetAsync(new Uri(server.Panel, "/card"), TestContext.Current.CancellationToken)).StatusCode;
    }

    private static async Task UntilClosedAsync(TestServer server)
    {
        // The server counts a connection when it accepts it, which may be a moment after it was opened.
        for (var tries = 0; tries < 200; tries++)
        {
            try
            {
                await CardAsync(server);
            }
            catch (HttpRequestException)
            {
                return;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Fail("A third connection was answered again and again.");
    }

    private static async Task UntilAnsweredAsync(TestServer server)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            try
            {
                Assert.Equal(200, await CardAsync(server));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }

        Assert.Fail("No connection was answered after the others had ended.");
    }
}
