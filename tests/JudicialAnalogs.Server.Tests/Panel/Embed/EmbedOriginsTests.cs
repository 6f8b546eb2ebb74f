using JudicialAnalogs.Server.Panel.Embed;

namespace JudicialAnalogs.Server.Tests.Panel.Embed;

public class EmbedOriginsTests
{
    [Theory]
    [InlineData("https://cases.example", "https://cases.example")]
    [InlineData("https://Cases.Example:8443", "https://cases.example:8443")]
    [InlineData("https://cases.example:443", "https://cases.example")]
    [InlineData("https://іс.қаз.example", "https://xn--q1a5b.xn--80ao21a.example")]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080")]
    [InlineData("http://localhost", "http://localhost")]
    [InlineData("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443")]
    public void An_origin_is_taken_as_browsers_write_it(string text, string origin)
    {
        Assert.True(EmbedOrigins.TryRead(text, out var read, out _));
        Assert.Equal(origin, read);
    }

    [Theory]
    [InlineData("*", "many sites")]
    [InlineData("https://*.example", "many sites")]
    [InlineData("cases.example", "no origin")]
    [InlineData("", "no origin")]
    [InlineData("data:text/html,x", "no origin")]
    [InlineData("https://cases.example/", "more than an origin")]
    [InlineData("https://cases.example/panel", "more than an origin")]
    [InlineData("https://cases.example?x=1", "more than an origin")]
    [InlineData("https://judge@cases.example", "more than an origin")]
    [InlineData("https://cases.example; script-src", "no")]
    [InlineData("http://cases.example", "not encrypted")]
    public void What_is_none_is_refused_with_what_to_write_instead(string text, string why)
    {
        Assert.False(EmbedOrigins.TryRead(text, out _, out var fault));
        Assert.Contains(why, fault, StringComparison.Ordinal);
        Assert.Contains(fault, Assert.Throws<ArgumentException>(() => new EmbedOrigins([text])).Message, StringComparison.Ordinal);
    }
}
