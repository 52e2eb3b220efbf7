using RegText.Amending.Writing;
using RegText.Changes;
using RegText.Documents;
using RegText.Tests.Specs;

namespace RegText.Tests.Amending.Writing;

/// <summary>Runs tests/specs/kaimebun.md: two texts, and the 改め文 that is written for them.</summary>
public class KaimebunSpecTests
{
    public static TheoryData<string> Names => SpecFile.Read("kaimebun.md").Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_writer_writes_what_the_specification_says(string name)
    {
        var example = SpecFile.Read("kaimebun.md").Get(name);
        var changes = ChangeSet.Between(ApplyingSpecTests.Parse(example["old"]), ApplyingSpecTests.Parse(example["new"]));
        var kaimebun = KaimebunWriter.Write(changes, Style(example.Find("style")));

        Assert.Equal(example["kaimebun"] + "\n", kaimebun.Text, ignoreLineEndingDifferences: true);
        Assert.Empty(kaimebun.Unproved);
        Assert.Equal(0, kaimebun.ForcedCount);
        KaimebunCheck.Holds(changes, kaimebun);
    }

    private static KaimebunStyle Style(string? settings)
    {
        var profile = Profile.Standard;
        foreach (var line in settings?.Split('\n') ?? [])
        {
            var setting = ProfileKeys.Set(profile, line[..line.IndexOf('=', StringComparison.Ordinal)], line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            Assert.Null(setting.Problem);
            profile = setting.Profile!;
        }
        return profile.Amendment.Kaimebun;
    }
}
