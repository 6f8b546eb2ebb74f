using System.Net;
using Microsoft.AspNetCore.Components;

namespace JudicialAnalogs.Server.Panel.Audit.Charts;

/// <summary>Words in a chart. Razor keeps <c>&lt;text&gt;</c> for itself, so they are written out here, encoded.</summary>
internal static class ChartText
{
    /// <summary>Words at a place.</summary>
    /// <param name="tone">Class.</param>
    /// <param name="x">Across, an SVG length.</param>
    /// <param name="y">Downwards, in pixels.</param>
    /// <param name="anchor">How they are aligned: start, middle or end.</param>
    /// <param name="says">The words.</param>
    public static MarkupString Of(string tone, string x, double y, string anchor, string says) =>
        (MarkupString)$"<text class=\"{tone}\" x=\"{x}\" y=\"{Axis.Length(y)}\" text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(says)}</text>";
}
