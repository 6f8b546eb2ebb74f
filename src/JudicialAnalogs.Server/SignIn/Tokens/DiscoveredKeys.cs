using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace JudicialAnalogs.Server.SignIn.Tokens;

/// <summary>
/// Keys that the issuer publishes: kept for an hour, asked for again when a token names one that is not known, and kept on while the issuer does not answer.
/// </summary>
internal sealed class DiscoveredKeys(string issuer, HttpClient client, TimeProvider time, ILogger logger) : IKeySource, IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    // Tokens with made-up names of keys must not become requests to the issuer.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _asking = new(1);
    private IReadOnlyDictionary<string, SecurityKey> _keys = new Dictionary<string, SecurityKey>(StringComparer.Ordinal);
    private IssuerAddresses? _addresses;
    private long? _asked;

    public void Dispose()
    {
        _asking.Dispose();
        client.Dispose();
    }

    public async ValueTask<SecurityKey?> FindAsync(string kid, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _keys).TryGetValue(kid, out var key) && !IsOlderThan(Kept))
            return key;
        await AskAsync(() => !_keys.ContainsKey(kid) || IsOlderThan(Kept), cancellationToken);
        return Volatile.Read(ref _keys).GetValueOrDefault(kid);
    }

    /// <summary>The issuer's addresses; null while it never answered.</summary>
    public async ValueTask<IssuerAddresses?> AddressesAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _addresses) is null)
            await AskAsync(() => _addresses is null, cancellationToken);
        return Volatile.Read(ref _addresses);
    }

    private bool IsOlderThan(TimeSpan age) => _asked is not { } asked || time.GetElapsedTime(asked) >= age;

    private async Task AskAsync(Func<bool> isNeeded, CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (!isNeeded() || !IsOlderThan(Pause))
                return;
            _asked = time.GetTimestamp();
            var addresses = await AddressesOfIssuerAsync(cancellationToken);
            var keys = KeySet.Read(await client.GetStringAsync(addresses.Keys, cancellationToken));
            Volatile.Write(ref _addresses, addresses);
            Volatile.Write(ref _keys, keys);
            SignInLog.KeysRead(logger, keys.Count);
        }
        catch (Exception failure) when (failure is HttpRequestException or FormatException or JsonException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            SignInLog.IssuerSilent(logger, failure.GetType().Name);
        }
        finally
        {
            _asking.Release();
        }
    }

    private async Task<IssuerAddresses> AddressesOfIssuerAsync(CancellationToken cancellationToken)
    {
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri($"{issuer.TrimEnd('/')}/.well-known/openid-configuration"), cancellationToken));
        if (TextOf(document, "issuer") != issuer)
            throw new FormatException("The document is of another issuer.");
        return new IssuerAddresses(AddressOf(document, "jwks_uri") ?? throw new FormatException("The document names no keys."), AddressOf(document, "authorization_endpoint"));
    }

    private static string? TextOf(JsonDocument document, string name) =>
        document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // A document that was tampered with must not lead to keys that come in the clear.
    private static Uri? AddressOf(JsonDocument document, string name) => TextOf(document, name) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)) ? uri
        : throw new FormatException($"{name} is no https address.");
}
