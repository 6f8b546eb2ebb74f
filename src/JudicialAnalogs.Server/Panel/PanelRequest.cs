using JudicialAnalogs.Server.Panel.Acts;
using JudicialAnalogs.Server.Panel.Arrival;
using JudicialAnalogs.Server.Panel.Embed;
using JudicialAnalogs.Server.SignIn;
using JudicialAnalogs.Server.SignIn.Access;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace JudicialAnalogs.Server.Panel;

/// <summary>What every part of a page knows of the request it answers.</summary>
public sealed class PanelRequest
{
    private const string Language = "lang";
    private const string Embedding = "embed";

    private static readonly string[] Homes = ["/", "/audit", "/admin", "/card"];

    private readonly HttpContext _http;
    private (string Name, string Value)? _formToken;

    private PanelRequest(HttpContext http, PassagePlaces places)
    {
        (_http, Places) = (http, places);
        Words = WordsOf(http);
        Embedded = IsEmbedded(http);
    }

    /// <summary>Language of the page.</summary>
    public Wording Words { get; }

    /// <summary>Path of the page.</summary>
    public string Path => _http.Request.Path;

    /// <summary>What stands behind the question mark.</summary>
    public IQueryCollection Query => _http.Request.Query;

    /// <summary>Whether the page stands inside a case-management system, which has a head and ways of its own.</summary>
    public bool Embedded { get; }

    /// <summary>Where the page's passages stand.</summary>
    public PassagePlaces Places { get; }

    /// <summary>Who is signed in; null where nobody is.</summary>
    internal SignedIn? Person => SignedIn.Find(_http);

    /// <summary>The first page that the person may open.</summary>
    internal string Home => Homes.FirstOrDefault(May) ?? "/sign-in";

    /// <summary>Whether the person may open a page.</summary>
    /// <param name="pattern">Pattern of its address, as <see cref="AccessTable"/> has it.</param>
    internal bool May(string pattern) => Person is { } person && AccessTable.Find($"GET {pattern}") is { } rule
        && (rule.Open || ((rule.Roles & person.Roles) != Roles.None && (person.Scope is null || rule.OfCase)));

    /// <summary>Where the person who came from another system of the court goes back to; null for nowhere.</summary>
    public string? ReturnTo => _http.RequestServices.GetRequiredService<WayBack>().Of(_http);

    /// <summary>Whether a page is asked for in its embedded form.</summary>
    internal static bool IsEmbedded(HttpContext http) => http.Request.Query[Embedding] == "1" || http.Request.Path == EmbedPages.Path;

    /// <summary>The request behind a page.</summary>
    internal static PanelRequest Of(HttpContext http, PassagePlaces places) => new(http, places);

    /// <summary>Language asked for; Russian when none is.</summary>
    internal static Wording WordsOf(HttpContext http)
    {
        var asked = http.Request.Query[Language].ToString();
        return Wording.All.FirstOrDefault(wording => wording.Code == asked) ?? Wording.Russian;
    }

    /// <summary>The same page in another language.</summary>
    public string In(Wording language)
    {
        // After a form was refused its address may take no GET; the language it was shown in stays the page's.
        var query = new QueryBuilder(Query.Where(part => part.Key != Language).SelectMany(part => part.Value.Select(value => KeyValuePair.Create(part.Key, value ?? ""))))
        {
            { Language, language.Code },
        };
        return Path + query.ToQueryString();
    }

    /// <summary>Address of a page of the panel in the language of this one, embedded when this one is.</summary>
    /// <param name="path">Path, its parts escaped; it may end with an anchor.</param>
    /// <param name="query">What stands behind the question mark; nulls are left out.</param>
    public string Link(string path, params ReadOnlySpan<(string Key, string? Value)> query)
    {
        var parts = new QueryBuilder();
        foreach (var (key, value) in query)
        {
            if (value is not null)
                parts.Add(key, value);
        }

        parts.Add(Language, Words.Code);
        if (Embedded)
            parts.Add(Embedding, "1");
        var anchor = path.IndexOf('#', StringComparison.Ordinal);
        return anchor < 0 ? path + parts.ToQueryString() : path[..anchor] + parts.ToQueryString() + path[anchor..];
    }

    /// <summary>Address of an act in the language of this page, at a paragraph when one is known.</summary>
    /// <param name="actId">Act.</param>
    /// <param name="paragraph">Number from 1; null for the beginning.</param>
    public string Act(string actId, int? paragraph = null) =>
        ActLinks.To(this, actId, null, paragraph);

    /// <summary>Name and value of the hidden field by which forms of this panel are known.</summary>
    internal (string Name, string Value) FormToken()
    {
        if (_formToken is { } known)
            return known;

        // The framework warns of a header that it overwrites, and the panel's own says enough: it is put back.
        _http.Response.Headers.Remove(HeaderNames.CacheControl);
        var tokens = _http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(_http);
        _http.Response.Headers.CacheControl = PanelHeaders.NotKept;
        return (_formToken = (tokens.FormFieldName, tokens.RequestToken!)).Value;
    }
}
