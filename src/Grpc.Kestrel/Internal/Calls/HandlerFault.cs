using System.Text;
using Grpc.Core;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>The status of a call whose handler threw something other than a status.</summary>
internal static class HandlerFault
{
    private const string Text = "Exception was thrown by handler.";

    public static Status Describe(Exception exception, bool detailed)
    {
        if (!detailed)
        {
            return new Status(StatusCode.Unknown, Text, exception);
        }

        var detail = new StringBuilder(Text);
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            detail.Append(' ').Append(cause.GetType().Name).Append(": ").Append(cause.Message);
        }

        return new Status(StatusCode.Unknown, detail.ToString(), exception);
    }
}
