using Google.Protobuf;
using Grpc.Core;
using JudicialAnalogs.CorpusTools.Calling;
using JudicialAnalogs.CorpusTools.Conformance.Wire;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Conformance;

/// <summary>The server that is checked, and what the checks have made on it.</summary>
internal sealed class ServerUnderTest : IDisposable
{
    private const string Package = "/judicial.analogs.v1.";
    private readonly List<string> _open = [];
    private readonly string _run;

    /// <param name="address">Address of gRPC.</param>
    /// <param name="panel">Address of the panel and of gRPC-Web; null where it is not known.</param>
    /// <param name="headers">Headers that say who calls.</param>
    /// <param name="run">Name of this run: part of every idempotency key.</param>
    public ServerUnderTest(Uri address, Uri? panel, IReadOnlyList<(string Name, string Value)> headers, string run)
    {
        (Panel, Headers, _run) = (panel, headers, run);
        Wire = new WireClient(address, headers);
    }

    /// <summary>Address of the panel; null where it is not known.</summary>
    public Uri? Panel { get; }

    /// <summary>Headers that say who calls.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; }

    /// <summary>Calls byte by byte.</summary>
    public WireClient Wire { get; }

    /// <summary>Drafts that were made and then withdrawn.</summary>
    public IReadOnlyList<string> Withdrawn { get; private set; } = [];

    /// <summary>Drafts that were made and decided: they cannot be withdrawn any more.</summary>
    public List<string> Decided { get; } = [];

    /// <summary>Drafts that could not be withdrawn, each with why.</summary>
    public IReadOnlyList<string> Left { get; private set; } = [];

    /// <summary>An idempotency key of this run.</summary>
    public string Key(string name) => $"conformance-{_run}-{name}";

    /// <summary>Makes a call.</summary>
    /// <param name="method">Service and method: <c>DraftService/AssessDraft</c>.</param>
    /// <param name="request">Request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <param name="more">Further headers.</param>
    public async Task<WireAnswer> SendAsync(string method, IMessage request, CancellationToken cancellationToken, params (string Name, string Value)[] more) =>
        await Wire.SendAsync(PathOf(method), WireMessage.Frame(request.ToByteArray()), cancellationToken, more);

    /// <summary>Makes a call that must go well.</summary>
    /// <exception cref="CheckFailedException">It does not.</exception>
    public async Task<T> CallAsync<T>(string method, IMessage request, CancellationToken cancellationToken)
        where T : IMessage<T>, new() => (await SendAsync(method, request, cancellationToken)).Single<T>();

    /// <summary>Makes a call that must be refused.</summary>
    /// <exception cref="CheckFailedException">It is not, or in another way.</exception>
    public async Task<WireAnswer> RefusalAsync(string method, IMessage request, StatusCode status, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(method, request, cancellationToken);
        if (answer.Status is StatusCode.PermissionDenied or StatusCode.Unauthenticated)
            throw new RpcException(new Status(answer.Status.Value, answer.Message));
        Expect.That(answer.Status == status, $"{answer.Ending} instead of {StatusName.Of(status)}");
        return answer;
    }

    /// <summary>Compares a draft, which is withdrawn in the end.</summary>
    public async Task<AssessDraftResponse> AssessAsync(AssessDraftRequest request, CancellationToken cancellationToken)
    {
        var assessed = await CallAsync<AssessDraftResponse>("DraftService/AssessDraft", request, cancellationToken);
        Expect.That(assessed.DraftId.Length > 0, "the answer names no draft");
        if (!_open.Contains(assessed.DraftId))
            _open.Add(assessed.DraftId);
        return assessed;
    }

    /// <summary>Withdraws every draft that was made and not decided.</summary>
    public async Task ClearUpAsync(CancellationToken cancellationToken)
    {
        var (withdrawn, left) = (new List<string>(), new List<string>());
        foreach (var draft in _open.Except(Decided))
        {
            var request = new WithdrawDraftRequest { Context = Questions.In(V1.Language.English), IdempotencyKey = Key($"withdraw-{draft}"), DraftId = draft };
            var answer = await SendAsync("DraftService/WithdrawDraft", request, cancellationToken);

            // One of the checks withdraws its own draft.
            if (answer.Status == StatusCode.OK || answer.Detail<Google.Rpc.ErrorInfo>()?.Reason == "DRAFT_STATE")
                withdrawn.Add(draft);
            else
                left.Add($"{draft} ({answer.Ending})");
        }

        (Withdrawn, Left) = (withdrawn, left);
    }

    /// <inheritdoc/>
    public void Dispose() => Wire.Dispose();

    private static string PathOf(string method) => method.StartsWith('/') ? method : Package + method;
}
