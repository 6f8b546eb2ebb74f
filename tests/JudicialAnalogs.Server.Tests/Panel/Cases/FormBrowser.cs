using System.Net;
using System.Text.RegularExpressions;

namespace JudicialAnalogs.Server.Tests.Panel.Cases;

/// <summary>A browser without scripts: it opens pages, keeps cookies and sends their forms with what stands in them.</summary>
internal sealed partial class FormBrowser(Uri panel) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = panel };

    public HttpStatusCode Status { get; private set; }

    public string Page { get; private set; } = "";

    public string? Location { get; private set; }

    /// <summary>What stands in the form of the page; several of a name for boxes that are ticked.</summary>
    public List<KeyValuePair<string, string>> Fields { get; set; } = [];

    public Task OpenAsync(string path) => TakeAsync(_http.GetAsync(path, TestContext.Current.CancellationToken));

    public string this[string name]
    {
        get => Fields.Where(field => field.Key == name).Select(field => field.Value).FirstOrDefault() ?? "";
        set
        {
            Fields.RemoveAll(field => field.Key == name);
            Fields.Add(new(name, value));
        }
    }

    public string[] All(string name) => [.. Fields.Where(field => field.Key == name).Select(field => field.Value)];

    public void Tick(string name, string value) => Fields.Add(new(name, value));

    public void Untick(string name, string value) => Fields.RemoveAll(field => field.Key == name && field.Value == value);

    public Task SendAsync(string path, string step, byte[]? file = null, string fileName = "draft.txt")
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in Fields.Where(field => field.Key is not ("step" or "file")))
            form.Add(new StringContent(value), name);
        form.Add(new StringContent(step), "step");
        form.Add(new ByteArrayContent(file ?? []), "file", file is null ? "\"\"" : fileName);
        return TakeAsync(_http.PostAsync(path, form, TestContext.Current.CancellationToken));
    }

    public Task PostAsync(string path, HttpContent content) => TakeAsync(_http.PostAsync(path, content, TestContext.Current.CancellationToken));

    /// <summary>The words of the page as a person sees them.</summary>
    public string Seen => WebUtility.HtmlDecode(Tag().Replace(Page, " "));

    public void Dispose() => _http.Dispose();

    private async Task TakeAsync(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        Status = answer.StatusCode;
        Location = answer.Headers.Location?.ToString();
        Page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (Form().Match(Page) is { Success: true } form)
            Fields = [.. FieldsOf(form.Value)];
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(string form)
    {
        foreach (Match control in Control().Matches(form))
        {
            var tag = control.Value[..(control.Value.IndexOf('>', StringComparison.Ordinal) + 1)];
            var name = AttributeOf(tag, "name");
            var type = AttributeOf(tag, "type");
            if (name is null || type == "file" || (type is "checkbox" or "radio" && !tag.Contains(" checked", StringComparison.Ordinal)))
                continue;
            var value = control.Groups["text"] is { Success: true } text ? WebUtility.HtmlDecode(text.Value)[1..]
                : control.Groups["options"] is { Success: true } options ? AttributeOf(Option().Matches(options.Value).Select(option => option.Value).FirstOrDefault(option => option.Contains(" selected", StringComparison.Ordinal)) ?? Option().Match(options.Value).Value, "value")
                : AttributeOf(tag, "value");
            yield return new(name, value ?? "");
        }
    }

    private static string? AttributeOf(string tag, string name) =>
        Regex.Match(tag, $" {name}(=\"(?<value>[^\"]*)\"|(?=[ >]))") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups["value"].Value) : null;

    [GeneratedRegex("<form[^>]*data-keep.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*>|<textarea[^>]*>(?<text>.*?)</textarea>|<select[^>]*>(?<options>.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Control();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Option();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
