using System.Net;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Server.SignIn.Tokens;
using Microsoft.Extensions.Logging.Abstractions;

namespace JudicialAnalogs.Server.Tests.SignIn;

/// <summary>Where keys of tokens come from, and what happens when they do not.</summary>
public sealed class KeySourceTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("analogs-keys-");
    private readonly CourtIssuer _first = new();
    private readonly CourtIssuer _second = new() { Kid = "court-2" };

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_file_of_keys_is_read_again_when_it_changes_and_a_broken_one_changes_nothing()
    {
        var path = _first.WriteKeys(_folder.FullName);
        var keys = new FileKeys(path, NullLogger.Instance);
        Assert.NotNull(await keys.FindAsync("court-1", None));

        File.WriteAllText(path, "{ broken");
        Assert.NotNull(await keys.FindAsync("court-1", None));
        File.WriteAllText(path, _second.KeySet);
        File.SetLastWriteTimeUtc(path, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.NotNull(await keys.FindAsync("court-2", None));
        Assert.Null(await keys.FindAsync("court-1", None));
        File.Delete(path);
        Assert.NotNull(await keys.FindAsync("court-2", None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"keys":[]}""")]
    [InlineData("""{"keys":[{"kty":"oct","kid":"a","k":"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA"}]}""")]
    public void A_file_without_public_keys_stops_the_start(string content)
    {
        var path = Path.Combine(_folder.FullName, "none.json");
        File.WriteAllText(path, content);

        Assert.Contains("SignIn:KeyFile", Assert.Throws<StorageFailedException>(() => new FileKeys(path, NullLogger.Instance)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_of_the_issuer_are_asked_for_again_for_one_that_is_unknown_and_kept_while_it_is_silent()
    {
        var clock = new SteppedClock();
        using var issuer = new Issuer { KeySet = _first.KeySet };
        using var keys = new DiscoveredKeys(CourtIssuer.Name, new HttpClient(issuer), clock, NullLogger.Instance);
        Assert.NotNull(await keys.FindAsync("court-1", None));
        Assert.NotNull(await keys.FindAsync("court-1", None));
        Assert.Equal(2, issuer.Requests);

        // Made-up names ask once, and not again at once.
        issuer.KeySet = _second.KeySet;
        Assert.Null(await keys.FindAsync("made-up", None));
        Assert.Null(await keys.FindAsync("made-up-2", None));
        Assert.Equal(2, issuer.Requests);
        clock.Move(TimeSpan.FromMinutes(1));
        Assert.NotNull(await keys.FindAsync("court-2", None));
        Assert.Equal(4, issuer.Requests);

        issuer.KeySet = null;
        clock.Move(TimeSpan.FromHours(5));
        Assert.NotNull(await keys.FindAsync("court-2", None));
        Assert.Equal($"{CourtIssuer.Name}/authorize", (await keys.AddressesAsync(None))!.Authorization!.ToString());
    }

    [Fact]
    public async Task A_document_of_another_issuer_or_with_keys_in_the_clear_gives_none()
    {
        foreach (var issuer in new[] { new Issuer { KeySet = _first.KeySet, Says = "https://id.elsewhere.example" }, new Issuer { KeySet = _first.KeySet, KeysAt = "http://id.court.example/keys" } })
        {
            using var keys = new DiscoveredKeys(CourtIssuer.Name, new HttpClient(issuer), new SteppedClock(), NullLogger.Instance);
            Assert.Null(await keys.FindAsync("court-1", None));
        }
    }

    private sealed class Issuer : HttpMessageHandler
    {
        public string? KeySet { get; set; }

        public string Says { get; init; } = CourtIssuer.Name;

        public string KeysAt { get; init; } = $"{CourtIssuer.Name}/keys";

        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            if (KeySet is null)
                throw new HttpRequestException("no way there");
            var content = request.RequestUri!.AbsolutePath == "/.well-known/openid-configuration"
                ? $$"""{"issuer":"{{Says}}","jwks_uri":"{{KeysAt}}","authorization_endpoint":"{{CourtIssuer.Name}}/authorize"}"""
                : KeySet;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(content) });
        }
    }
}
