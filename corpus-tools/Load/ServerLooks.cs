using Grpc.Core;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Load;

/// <summary>Asks the server now and then what it uses.</summary>
/// <param name="server">The server.</param>
/// <param name="tally">What was called so far.</param>
/// <param name="clock">Tells when.</param>
internal sealed class ServerLooks(GrpcCaller server, LoadTally tally, TimeProvider clock)
{
    private const double Megabyte = 1e6;
    private readonly long _began = clock.GetTimestamp();
    private readonly List<ServerUse> _looks = [];

    /// <summary>What was seen, in order.</summary>
    public IReadOnlyList<ServerUse> Seen => _looks;

    /// <summary>Looks once; null where the server does not tell.</summary>
    /// <exception cref="HttpRequestException">The server cannot be reached.</exception>
    public async Task<ServerUse?> LookAsync(CancellationToken cancellationToken)
    {
        GetStatusResponse status;
        try
        {
            status = await server.CallAsync<GetStatusResponse>("/judicial.analogs.v1.SystemService/GetStatus", new GetStatusRequest(), cancellationToken);
        }
        catch (RpcException)
        {
            return null;
        }

        if (status.Process is not { } used)
            return null;
        var look = new ServerUse(
            clock.GetElapsedTime(_began).TotalSeconds,
            tally.Calls,
            tally.TakeP95(),
            used.ResidentBytes / Megabyte,
            used.ManagedBytes / Megabyte,
            used.AllocatedBytes / Megabyte,
            used.ProcessorMilliseconds / 1e3);
        _looks.Add(look);
        return look;
    }
}
