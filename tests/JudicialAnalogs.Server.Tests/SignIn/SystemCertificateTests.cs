using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.SignIn.Systems;

namespace JudicialAnalogs.Server.Tests.SignIn;

/// <summary>Systems by their certificates.</summary>
public class SystemCertificateTests
{
    [Fact]
    public void A_system_is_known_by_thumbprint_or_subject_while_its_certificate_holds()
    {
        var clock = new SteppedClock();
        using var certificate = Made("CN=case-system, O=Court", clock.GetUtcNow());
        using var other = Made("CN=another, O=Court", clock.GetUtcNow());
        var thumbprint = string.Join(':', Convert.FromHexString(certificate.GetCertHashString(HashAlgorithmName.SHA256)).Select(one => $"{one:x2}"));

        foreach (var system in new[] { new KnownSystem { Name = "a", Thumbprint = thumbprint }, new KnownSystem { Name = "a", Subject = "CN=case-system,O=Court" } })
        {
            var known = new SystemCertificates(new SignInOptions { Mode = SignInModes.Certificates, Systems = [system] }, clock);
            Assert.Equal(system, known.Find(certificate));
            Assert.Null(known.Find(other));
        }

        var later = new SystemCertificates(new SignInOptions { Systems = [new KnownSystem { Name = "a", Thumbprint = thumbprint }] }, clock);
        clock.Move(TimeSpan.FromDays(40));
        Assert.Null(later.Find(certificate));
    }

    [Fact]
    public void Options_that_do_not_fit_together_are_refused_with_the_key_and_what_to_write()
    {
        Assert.Contains("SignIn:Mode", new SignInOptions().FaultOf(onlyLoopback: false), StringComparison.Ordinal);
        Assert.Null(new SignInOptions().FaultOf(onlyLoopback: true));
        Assert.Null(CourtIssuer.Options("keys.json").FaultOf(onlyLoopback: false));
        Assert.Contains("SignIn:Issuer", new SignInOptions { Mode = SignInModes.Tokens, Audience = "a" }.FaultOf(false), StringComparison.Ordinal);
        Assert.Contains("SignIn:Issuer", new SignInOptions { Mode = SignInModes.Tokens, Audience = "a", Issuer = "http://id.court.example" }.FaultOf(false), StringComparison.Ordinal);
        Assert.Contains("SignIn:Audience", new SignInOptions { Mode = SignInModes.Tokens, Issuer = CourtIssuer.Name }.FaultOf(false), StringComparison.Ordinal);
        Assert.Contains("SignIn:KeyFile", new SignInOptions { Mode = SignInModes.Tokens, Issuer = CourtIssuer.Name, Audience = "a", Discovery = false }.FaultOf(false), StringComparison.Ordinal);
        Assert.Contains("SignIn:Algorithms", new SignInOptions { Algorithms = ["HS256"] }.FaultOf(true), StringComparison.Ordinal);
        Assert.Contains("SignIn:Algorithms", new SignInOptions { Algorithms = ["none"] }.FaultOf(true), StringComparison.Ordinal);
        Assert.Contains("SignIn:Systems", new SignInOptions { Systems = [new KnownSystem { Name = "a" }] }.FaultOf(true), StringComparison.Ordinal);
        Assert.Contains("SignIn:ClockSkewSeconds", new SignInOptions { ClockSkewSeconds = 3600 }.FaultOf(true), StringComparison.Ordinal);
    }

    private static X509Certificate2 Made(string subject, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest(subject, key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
    }
}
