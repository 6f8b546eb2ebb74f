using Google.Protobuf.WellKnownTypes;
using JudicialAnalogs.CorpusTools.Fuzzing;
using JudicialAnalogs.Testing;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.Fuzzing;

/// <summary>Spoilt calls of every method over gRPC and gRPC-Web; <c>analogs evaluate wire</c> is the longer round.</summary>
public class WireFuzzTests
{
    private const int Inputs = 700;

    [Fact]
    public async Task Spoilt_calls_of_every_method_are_answered_with_a_status_that_fits_and_nothing_is_logged_as_an_error()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60));
        using var fuzz = new WireFuzz(server.Address, server.Panel);

        var (statuses, failures) = await fuzz.RunAsync(new WireMutations(Contract.Contract.Services, 20260101), Inputs, TestContext.Current.CancellationToken);

        Assert.True(failures.Count == 0, string.Join('\n', failures.Select(failure => $"{failure.Fault}\n{failure.Input}").Concat(server.Errors)));
        Assert.Equal(Inputs, statuses.Values.Sum());
        Assert.True(statuses.GetValueOrDefault("OK") > 20 && statuses.GetValueOrDefault("InvalidArgument") > 20, string.Join(", ", statuses));
        Assert.NotEmpty((await server.CallAsync<FindAnalogsResponse>("AnalogService/FindAnalogs", Asked.Find())).Analogs);
    }

    [Fact]
    public async Task Calls_that_were_once_answered_badly_are_answered_well()
    {
        await using var server = await TestServer.StartAsync(MadeUpAct.Burglaries(60));
        using var fuzz = new WireFuzz(server.Address, server.Panel);
        var folder = Path.Combine(SharedMaterial.ProjectRoot(), "tests", "JudicialAnalogs.Server.Tests", "Fuzzing", "Corpus");
        var kept = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(kept);
        foreach (var file in kept)
        {
            var (status, fault) = await fuzz.SendAsync(WireInput.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
            Assert.True(fault is null, $"{Path.GetFileName(file)}: {status} {fault}");
        }

        await server.CallAsync<Empty>("SystemService/GetStatus", new GetStatusRequest());
    }

    [Fact]
    public void A_call_is_kept_as_text_and_read_as_it_was()
    {
        var mutations = new WireMutations(Contract.Contract.Services, 5);
        for (var i = 0; i < 200; i++)
        {
            var input = mutations.Next();
            var read = WireInput.Parse(input.ToString());
            Assert.Equal((input.Web, input.Path), (read.Web, read.Path));
            Assert.Equal(input.Headers, read.Headers);
            Assert.Equal(input.Body, read.Body);
        }
    }
}
