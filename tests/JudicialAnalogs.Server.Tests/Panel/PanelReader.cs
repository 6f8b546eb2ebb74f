using System.Net;

namespace JudicialAnalogs.Server.Tests.Panel;

/// <summary>Reads pages of the panel as a browser without scripts would.</summary>
internal sealed class PanelReader(TestServer server) : IDisposable
{
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = server.Panel };

    public void Dispose() => _browser.Dispose();

    /// <summary>A page that must be there, its character references resolved.</summary>
    public async Task<string> ReadAsync(string path)
    {
        var (status, text) = await AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, status);
        return text;
    }

    /// <summary>A page with its status.</summary>
    public async Task<(HttpStatusCode Status, string Text)> AskAsync(string path)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>Where an address leads.</summary>
    public async Task<(HttpStatusCode Status, string Location)> LeadAsync(string path)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? "");
    }

    /// <summary>Sends a form; comes back with the status, where it leads and what it says.</summary>
    public async Task<(HttpStatusCode Status, string Location, string Text)> SendAsync(string path, params (string Key, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Key, field.Value)));
        using var answer = await _browser.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? "", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>Sends a form with files; comes back with the status, where it leads and what it says.</summary>
    public async Task<(HttpStatusCode Status, string Location, string Text)> UploadAsync(string path, (string Key, string Value)[] fields, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (key, value) in fields)
            form.Add(new StringContent(value), key);
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(content), "files", name);
        using var answer = await _browser.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? "", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>Sends a body as it is.</summary>
    public async Task<(HttpStatusCode Status, string Text)> PostAsync(string path, string body, string type)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        using var answer = await _browser.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>Value of a hidden field of a page.</summary>
    public static string Field(string page, string name)
    {
        var at = page.IndexOf($"name=\"{name}\" value=\"", StringComparison.Ordinal);
        Assert.True(at >= 0, $"the page has no field {name}");
        var from = at + name.Length + "name=\"\" value=\"".Length;
        return page[from..page.IndexOf('"', from)];
    }
}
