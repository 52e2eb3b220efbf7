using RegText.Documents;
using RegText.Formats.Reading;
using RegText.Formats.Reading.Profiles;
using RegText.Formats.Writing.Word;

namespace RegText.Formats.Services;

/// <summary>The house style that a user asked for: a profile, and single settings on top of it.</summary>
/// <param name="Profile">Name of a built-in profile, or path of a profile file; null for the standard.</param>
/// <param name="Settings">key=value, in order.</param>
public sealed record HouseStyle(string? Profile, IReadOnlyList<string> Settings)
{
    /// <summary>The standard style.</summary>
    public static readonly HouseStyle Standard = new(null, []);

    /// <summary>The profile, or the Japanese message that says what is wrong.</summary>
    public ProfileSetting Resolve()
    {
        var setting = Profile is null ? new ProfileSetting(Documents.Profile.Standard, null) : ProfileReader.Read(Profile);
        foreach (var text in Settings)
        {
            if (setting.Profile is not { } profile) break;
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            setting = equals < 1
                ? new ProfileSetting(null, $"--set {text}: 「項目=値」の形で指定してください（例：--set underline=minimal）。")
                : ProfileKeys.Set(profile, text[..equals].Trim(), text[(equals + 1)..].Trim());
        }
        return setting;
    }

    /// <summary>The Word template of a profile, or the Japanese message that says why it cannot be read.</summary>
    public static Outcome<WordTemplate, string> TemplateOf(Documents.Profile profile)
    {
        if (profile.Template.Length == 0) return WordTemplate.BuiltIn;
        var bytes = FileBytes.Read(profile.Template);
        if (!bytes.Succeeded) return "Word文書のひな形 " + bytes.Failure.Message;
        var template = WordTemplate.Read(bytes.Value);
        return template.Succeeded ? template.Value : $"Word文書のひな形 {profile.Template}: {template.Failure.Message}";
    }
}
