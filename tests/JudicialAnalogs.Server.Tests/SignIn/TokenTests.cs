using System.Security.Cryptography;
using Grpc.Core;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Tests.SignIn;

/// <summary>Which tokens are taken.</summary>
public class TokenTests(SignInServer shared)
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private CourtIssuer Issuer => shared.Issuer;

    [Fact]
    public async Task A_whole_token_of_the_issuer_is_taken() => Assert.Null(await FaultOfAsync(Issuer.Token("judge-1", Roles.Judge)));

    [Fact]
    public async Task A_token_signed_by_nothing_is_not_taken()
    {
        Assert.Equal("Error.SignIn.Token.Algorithm", await FaultOfAsync(Issuer.Sign(Usual(), "none", sign: _ => [])));
        Assert.Equal("Error.SignIn.Token.Algorithm", await FaultOfAsync(Issuer.Sign(Usual(), "None", sign: _ => [])));
        Assert.Equal("Error.SignIn.Token.Signature", await FaultOfAsync(Issuer.Sign(Usual(), sign: _ => [])));
    }

    [Fact]
    public async Task The_public_key_is_no_secret_to_sign_with() =>
        Assert.Equal("Error.SignIn.Token.Algorithm", await FaultOfAsync(Issuer.Sign(Usual(), "HS256", sign: bytes => HMACSHA256.HashData(Issuer.PublicKey, bytes))));

    [Fact]
    public async Task A_key_of_somebody_else_signs_nothing_under_the_issuers_name()
    {
        using var other = new CourtIssuer();
        using var stranger = new CourtIssuer { Kid = "stranger" };

        Assert.Equal("Error.SignIn.Token.Signature", await FaultOfAsync(other.Token("judge-1", Roles.Judge)));
        Assert.Equal("Error.SignIn.Token.Key", await FaultOfAsync(stranger.Token("judge-1", Roles.Judge)));
        Assert.Equal("Error.SignIn.Token.Key", await FaultOfAsync(Issuer.Sign(Usual(), kid: null)));
    }

    [Fact]
    public async Task A_changed_token_is_not_taken()
    {
        var parts = Issuer.Token("judge-1", Roles.Judge).Split('.');
        var other = Issuer.Token("judge-1", Roles.Administrator).Split('.');

        Assert.Equal("Error.SignIn.Token.Signature", await FaultOfAsync($"{parts[0]}.{other[1]}.{parts[2]}"));
    }

    [Theory]
    [InlineData("iss", "https://id.elsewhere.example", "Error.SignIn.Token.Issuer")]
    [InlineData("iss", null, "Error.SignIn.Token.Issuer")]
    [InlineData("aud", "another-system", "Error.SignIn.Token.Audience")]
    [InlineData("aud", null, "Error.SignIn.Token.Audience")]
    [InlineData("exp", null, "Error.SignIn.Token.Time")]
    [InlineData("sub", null, "Error.SignIn.Token.Person")]
    [InlineData("sub", "", "Error.SignIn.Token.Person")]
    public async Task A_token_that_names_another_or_nobody_is_not_taken(string claim, string? value, string fault)
    {
        var claims = Usual();
        if (value is null)
            claims.Remove(claim);
        else
            claims[claim] = value;

        Assert.Equal(fault, await FaultOfAsync(Issuer.Sign(claims)));
    }

    [Theory]
    [InlineData("exp", -3600, false)]
    [InlineData("exp", -30, true)]
    [InlineData("nbf", 3600, false)]
    [InlineData("nbf", 30, true)]
    public async Task A_token_holds_within_its_time_and_the_skew_of_clocks(string claim, int seconds, bool taken)
    {
        var claims = Usual();
        claims[claim] = Now.AddSeconds(seconds).ToUnixTimeSeconds();

        Assert.Equal(taken ? null : "Error.SignIn.Token.Time", await FaultOfAsync(Issuer.Sign(claims)));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("..")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.e30.")]
    public async Task What_is_no_token_is_refused_and_does_no_harm(string token) => Assert.NotNull(await FaultOfAsync(token));

    [Fact]
    public async Task A_token_without_end_is_not_even_read() =>
        Assert.NotNull(await FaultOfAsync(Issuer.Sign(new(Usual()) { ["more"] = new string('x', 20_000) })));

    [Fact]
    public async Task Another_way_of_signing_in_is_refused()
    {
        var basic = await shared.CallAsync<GetSystemCardResponse>("SystemService/GetSystemCard", Request(), new() { ["Authorization"] = "Basic eDp5" });

        Assert.Equal(StatusCode.Unauthenticated, basic.Status);
    }

    private static Dictionary<string, object> Usual() => CourtIssuer.Claims("judge-1", Roles.Judge, Now);

    private static GetSystemCardRequest Request() => new() { Context = Asked.In(V1.Language.English) };

    // The key of the text that a refusal speaks by; null where the call is answered.
    private async Task<string?> FaultOfAsync(string token)
    {
        var (status, _, details) = await shared.CallAsync<GetSystemCardResponse>(
            "SystemService/GetSystemCard", Request(), new() { ["Authorization"] = $"Bearer {token}", ["Accept-Language"] = "en" });
        if (status == StatusCode.OK)
            return null;
        Assert.Equal(StatusCode.Unauthenticated, status);
        var said = SignInServer.Said(details)!.Message;
        string[] keys = ["Unreadable", "Algorithm", "Key", "Signature", "Issuer", "Audience", "Time", "Person"];
        return $"Error.SignIn.Token.{keys.Single(key => Wording.English.Say($"Error.SignIn.Token.{key}") == said)}";
    }
}
